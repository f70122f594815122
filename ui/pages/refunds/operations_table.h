// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_table.h"

namespace counterfoil {

class AccountDelegate;
class OperationsListModel;
struct Account;

// The known operations as rows: several can be selected, titles sort. Enter leads to the payment;
// Space or Ctrl+M is for the mark, Ctrl+C copies the rows; the context menu has the same by name.
class OperationsTable : public ListTable
{
    Q_OBJECT

public:
    // The model outlives the table.
    explicit OperationsTable(OperationsListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] qint64 selectedCount() const;
    // Those whose rows have marks in the column of accounts.
    void setAccounts(const QList<Account> &accounts);
    void showAccountColumn(bool shown);
    // What the menu calls the mark.
    void setMarkWords(const QString &words) { m_markWords = words; }

signals:
    void markRequested();
    void copyRequested();

protected:
    void addToMenu(QMenu &menu) override;

private:
    OperationsListModel &m_model;
    QString m_markWords;
    AccountDelegate *m_accounts = nullptr;
};

} // namespace counterfoil
