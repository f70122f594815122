// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_table.h"

namespace counterfoil {

class AccountDelegate;
class PaymentsListModel;
struct Account;

// The known payments as rows: several can be selected, titles sort and can be moved. Enter opens,
// Ctrl+Enter in a new window, Ctrl+C copies the rows.
class PaymentsTable : public ListTable
{
    Q_OBJECT

public:
    // The model outlives the table.
    explicit PaymentsTable(PaymentsListModel &model, QWidget *parent = nullptr);

    // Those whose rows have marks in the column of accounts.
    void setAccounts(const QList<Account> &accounts);
    void showAccountColumn(bool shown);
    // Columns, while there is no room for all beside it.
    void giveWayTo(const QWidget *preview);

signals:
    void copyRequested();
    // Of the two rows that are selected.
    void comparisonRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void addToMenu(QMenu &menu) override;

private:
    AccountDelegate *m_accounts = nullptr;
};

} // namespace counterfoil
