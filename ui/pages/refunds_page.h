// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/person.h"
#include "core/services/data_folder.h"
#include "models/refunds/operation_filter_form.h"
#include "models/refunds/operation_totals_watch.h"
#include "models/refunds/operations_list_model.h"
#include "models/refunds/review_marks.h"
#include "ui/frame/scrolled_page.h"

class QLabel;

namespace counterfoil {

class ActionButton;
class Banner;
class OperationsCard;
class SegmentedControl;
class SumsArea;
class WrapLayout;

// Every refund that this desk knows of, for finance: what was refunded, by whom and why, what needs
// attention, and what somebody reviewed. Serves captures and voids too.
class RefundsPage : public ScrolledPage
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    // The catalogue outlives the page. How the list looks is kept in the folder. The clock tells
    // the days of the account's books.
    RefundsPage(Catalogue &catalogue, const Account &account, DataFolder folder, Person me,
                QWidget *parent = nullptr, Now now = &QDateTime::currentDateTime);

    Place place() const override { return {Place::Kind::Refunds, {}}; }
    QString title() const override;
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] ListAnchor *anchor() const override { return m_anchor; }
    // Reads the catalogue again.
    void refresh() override;
    // Those that can be shown beside the page's own.
    void setOtherAccounts(const QList<Account> &accounts);
    [[nodiscard]] OperationFilterForm &form() { return m_form; }
    [[nodiscard]] OperationsListModel &model() { return m_model; }

signals:
    // A row of another account leads to its window.
    void accountRequested(const QString &account, const counterfoil::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void addColumns();
    void connectParts();
    void applyForm();
    void updateState();
    void updateMark();
    void fitParts();
    void mark();
    void offerExport();
    void exportRows();
    void print();
    void openRow(int row, bool inNewWindow);
    [[nodiscard]] QString what(const QList<int> &rows) const;
    [[nodiscard]] bool areAllReviewed() const;

    Catalogue &m_catalogue;
    Account m_account;
    AccountNames m_names; ///< of it and those beside it
    QTimeZone m_zone;     ///< of its books
    DataFolder m_folder;
    Person m_me;
    OperationFilterForm m_form;
    OperationsListModel m_model;
    OperationTotalsWatch m_totals;
    ReviewMarks m_marks;
    Now m_now;
    WrapLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
    SegmentedControl *m_kind = nullptr;
    ActionButton *m_export = nullptr;
    ActionButton *m_mark = nullptr;
    Banner *m_notice = nullptr;
    SumsArea *m_sums = nullptr;
    OperationsCard *m_card = nullptr;
    ListAnchor *m_anchor = nullptr;
};

} // namespace counterfoil
