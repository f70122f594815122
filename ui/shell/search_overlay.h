// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search_results_model.h"
#include "ui/shell/place.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace counterfoil {

class ActionButton;
class EmptyState;

// The search: one line, what it finds among the known payments, and an id from the clipboard on
// offer. The keys stay in the line; up and down move through the results.
class SearchOverlay : public OverlayDialog
{
    Q_OBJECT

public:
    SearchOverlay(Desk &desk, QWidget *inWindow);

    // Opens with a fresh line that holds the text.
    void openWith(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(const counterfoil::Place &place, bool inNewWindow);

private:
    void buildLine(QVBoxLayout *layout);
    void buildClipboardCard(QVBoxLayout *layout);
    void buildHints(QVBoxLayout *layout);
    void lookAtClipboard();
    void textChanged(const QString &text);
    void choose(int row, bool inNewWindow);
    void fitResults();

    Desk &m_desk;
    SearchResultsModel m_model;
    QLineEdit *m_line = nullptr;
    QLabel *m_summary = nullptr;
    QFrame *m_clipboard = nullptr;
    QLabel *m_clipboardId = nullptr;
    QLabel *m_clipboardKind = nullptr;
    ActionButton *m_clipboardAction = nullptr;
    QLabel *m_heading = nullptr;
    QListView *m_results = nullptr;
    QLabel *m_nothing = nullptr;
    QList<QWidget *> m_openHints; // only true where there is something to open
    Place m_clipboardPlace;
};

// Where a result leads.
[[nodiscard]] Place placeOf(const SearchResultsModel::Result &result);

} // namespace counterfoil
