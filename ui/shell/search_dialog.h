// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_source.h"
#include "models/search/saved_views.h"
#include "models/search/search_completer.h"
#include "models/search/search_hits_model.h"
#include "ui/frame/place.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QListView;
class QVBoxLayout;

namespace counterfoil {

class AccountsChoice;
class ActionButton;
class ChipLine;
class ClipboardCard;
class CompletionBar;
class NothingFound;

// The search over everything: one line of chips and text, what it finds among the payments known
// here, what the last word may become, an id from the clipboard on offer. The keys stay in the
// line; up and down move through the results. Nothing is fetched before somebody asks for it.
class SearchDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // What it searches. All outlive it.
    struct Parts
    {
        AccountServices &services;
        Catalogue &catalogue;
        PersonalDataPolicy policy = {};
        SavedViews *views = nullptr; // keeps the recent searches; none: they are not kept
    };

    SearchDialog(const Parts &parts, QWidget *inWindow);

    // Those whose payments can be searched, too; none: there is no choice.
    void setOtherAccounts(const QList<Account> &accounts);
    // Opens with a fresh line that holds the text.
    void openWith(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(const counterfoil::Place &place, bool inNewWindow);
    // A payment of another account, which has its own window.
    void chosenElsewhere(const QString &account, const counterfoil::Place &place);
    // Several payments are to be imported.
    void importWanted(const counterfoil::ImportSource &source);

private:
    void buildLine(QVBoxLayout *layout);
    void buildHints(QVBoxLayout *layout);
    void followAccounts();
    void followLine();
    void followHits();
    void followSummary();
    void fit();
    void enter(bool inNewWindow);
    void choose(int row, bool inNewWindow);
    void remember();
    void offerRecent();
    void moveTo(int row);

    Parts m_parts;
    AccountsChoice *m_accounts = nullptr;
    SearchLine m_search;
    SearchHitsModel m_hits;
    SearchCompleter m_completer;
    ChipLine *m_line = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_fault = nullptr;
    ClipboardCard *m_clipboard = nullptr;
    QLabel *m_heading = nullptr;
    ActionButton *m_forget = nullptr; // the recent searches
    QListView *m_results = nullptr;
    NothingFound *m_nothing = nullptr;
    QLabel *m_completeHeading = nullptr;
    CompletionBar *m_completions = nullptr;
    QList<QWidget *> m_openHints; // only true where there is something to open
    QWidget *m_completeHint = nullptr;
    std::optional<bool> m_entered; // Enter was pressed before the answer came; in a new window?
};

} // namespace counterfoil
