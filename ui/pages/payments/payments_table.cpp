// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/payments_table.h"

#include "models/payments_list_model.h"
#include "models/words/payment_row_words.h"
#include "ui/accounts/account_delegate.h"
#include "ui/pages/column_words.h"
#include "ui/theme/payment_state_look.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/shortcuts.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using PaymentColumn = PaymentsListModel::Column;

int number(PaymentColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PaymentsTable::PaymentsTable(PaymentsListModel &model, QWidget *parent)
    : ListTable(parent)
    , m_accounts(new AccountDelegate(PaymentsListModel::ValueRole, this))
{
    setObjectName(u"payments"_s);
    setAccessibleName(tr("Known payments"));
    setModel(&model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    RowDelegate &delegate = *rows();
    delegate.setColumnStyle(number(PaymentColumn::Order), CellStyle::Strong);
    delegate.setColumnStyle(number(PaymentColumn::Amount), CellStyle::Strong);
    delegate.setColumnStyle(number(PaymentColumn::Id), CellStyle::Mono);
    for (const PaymentColumn column :
         {PaymentColumn::Created, PaymentColumn::Currency, PaymentColumn::Card, PaymentColumn::Seen,
          PaymentColumn::Captured, PaymentColumn::Refunded, PaymentColumn::Available,
          PaymentColumn::Zone})
        delegate.setColumnStyle(number(column), CellStyle::Secondary);
    delegate.setChips(number(PaymentColumn::State), [](const QModelIndex &index) {
        const QVariant row = index.data(PaymentsListModel::RowRole);
        if (!row.isValid())
            return QList<StatusLook>();
        const auto payment = row.value<PaymentRow>();
        return paymentLooks(payment.states, payment.authorisationWord);
    });
    setWeights({146, 156, 118, 290, 96, 52, 150, 58, 66, 300, 96, 96, 130, 130, 160});
    hideTitle(number(PaymentColumn::Currency));
    setItemDelegateForColumn(number(PaymentColumn::Account), m_accounts);
    setRigid({number(PaymentColumn::Order), number(PaymentColumn::Created),
              number(PaymentColumn::Amount), number(PaymentColumn::Currency),
              number(PaymentColumn::Card), number(PaymentColumn::Seen), number(PaymentColumn::Id),
              number(PaymentColumn::Captured), number(PaymentColumn::Refunded),
              number(PaymentColumn::Available), number(PaymentColumn::Zone),
              number(PaymentColumn::Account)});
    setWords(number(PaymentColumn::Created), timeWords([](const QDateTime &time, QDate today) {
                 PaymentRow row;
                 row.createdAt = time;
                 return createdText(row, QDateTime(today, time.time()));
             }));
    setMovable(true);
    setOpensWindows(true);
    const QList<int> forOthers{number(PaymentColumn::Id),       number(PaymentColumn::Captured),
                               number(PaymentColumn::Refunded), number(PaymentColumn::Available),
                               number(PaymentColumn::Zone),     number(PaymentColumn::Account)};
    for (const int column : forOthers) // shown by choice, and without an order
        setColumnHidden(column, true);
    setSortable(number(PaymentColumn::Created), Qt::DescendingOrder, forOthers);
}

// It tells them, too.
void PaymentsTable::giveWayTo(const QWidget *preview)
{
    ListTable::giveWayTo(preview,
                         {number(PaymentColumn::Id), number(PaymentColumn::Zone),
                          number(PaymentColumn::Seen), number(PaymentColumn::Card),
                          number(PaymentColumn::Partners), number(PaymentColumn::Available),
                          number(PaymentColumn::Refunded), number(PaymentColumn::Captured)});
}

void PaymentsTable::setAccounts(const QList<Account> &accounts)
{
    m_accounts->setAccounts(accounts);
    viewport()->update();
}

void PaymentsTable::showAccountColumn(bool shown)
{
    showColumn(number(PaymentColumn::Account), 1, shown);
}

void PaymentsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        event->accept();
    } else {
        ListTable::keyPressEvent(event);
    }
}

void PaymentsTable::addToMenu(QMenu &menu)
{
    menu.addAction(tr("Copy rows with headers") + menuKeys(Shortcut::CopyRows), this,
                   &PaymentsTable::copyRequested);
    if (selectedRows().size() == 2)
        menu.addAction(tr("Compare"), this, &PaymentsTable::comparisonRequested);
}

} // namespace counterfoil
