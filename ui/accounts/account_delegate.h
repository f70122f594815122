// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/widgets/row_delegate.h"

namespace counterfoil {

// Names of accounts with the accounts' marks before them.
class AccountDelegate : public RowDelegate
{
    Q_OBJECT

public:
    // Under the role, the model has the ids.
    explicit AccountDelegate(int idRole, QObject *parent = nullptr);

    // One that is not among them has no mark.
    void setAccounts(const QList<Account> &accounts) { m_accounts = accounts; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_idRole;
    QList<Account> m_accounts;
};

} // namespace counterfoil
