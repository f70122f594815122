// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/payments_list_model.h"
#include "models/search/saved_views.h"
#include "models/search/search_line.h"
#include "ui/frame/scrolled_page.h"

class QLabel;
class QMimeData;
class QStackedLayout;
class QTimer;

namespace counterfoil {

class ActionButton;
class Banner;
class ChipLine;
class AccountServices;
class AccountsChoice;
class PaymentsEmpty;
class PaymentsReader;
class PaymentsTable;
class PreviewPane;
class SideBySide;

// The payments that this desk knows, as far as a row of filters lets them through.
class PaymentsPage : public ScrolledPage
{
    Q_OBJECT

public:
    PaymentsPage(AccountServices &services, SavedViews &views, QWidget *parent = nullptr);
    ~PaymentsPage() override;

    Place place() const override { return {Place::Kind::Payments, {}}; }
    QString title() const override { return tr("Payments"); }
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] ListAnchor *anchor() const override { return m_anchor; }
    // Reads the payments on the screen again.
    void refresh() override;

    [[nodiscard]] PaymentsListModel &model() { return m_model; }
    [[nodiscard]] SearchLine &search() { return m_search; }
    // Those that can be shown beside the page's own.
    void setOtherAccounts(const QList<Account> &accounts);

signals:
    void searchRequested();
    // A row of another account leads to its window.
    void accountRequested(const QString &account, const counterfoil::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeFilters();
    QWidget *makeList();
    void connectParts();
    void followAccounts();
    void followSearch();
    void updateState();
    void updateCount();
    void showSelection();
    void offerComparison();
    void compareSelected();
    void showSums(const QList<CurrencyTotal> &totals);
    void setPreview(bool isShown);
    void open(int row, bool inNewWindow);
    [[nodiscard]] std::unique_ptr<QMimeData> dragged(const QList<int> &rows) const;
    void showView(const SavedView &view);
    void saveView();
    void exportRows();
    void importIds();
    void createOrder();

    AccountServices &m_services;
    AccountsChoice *m_accounts = nullptr;
    PaymentsListModel m_model;
    SearchLine m_search;
    SavedViews &m_views;
    QLabel *m_count = nullptr;
    ChipLine *m_filters = nullptr;
    QLabel *m_fault = nullptr;
    Banner *m_notice = nullptr;
    PaymentsTable *m_table = nullptr;
    ListAnchor *m_anchor = nullptr;
    SideBySide *m_row = nullptr;      // the list, and the preview beside it
    PreviewPane *m_preview = nullptr; // only once it was asked for
    ActionButton *m_previewButton = nullptr;
    QLabel *m_sums = nullptr;
    ActionButton *m_compare = nullptr; // two rows
    PaymentsEmpty *m_empty = nullptr;
    PaymentsReader *m_reader = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer *m_ages = nullptr;
    std::optional<std::pair<int, bool>> m_toOpen; // a row that is being read; in a new window?
    QPersistentModelIndex m_ownCurrent;           // that nobody chose
    bool m_wasLearning = false;
    bool m_reachable = true;
};

} // namespace counterfoil
