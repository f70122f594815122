// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_delegate.h"

#include "models/accounts/account_names.h"
#include "ui/accounts/account_mark.h"

namespace counterfoil {

AccountDelegate::AccountDelegate(int idRole, QObject *parent)
    : RowDelegate(parent)
    , m_idRole(idRole)
{}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintBackground(painter, option, index, true);
    const QString id = index.data(m_idRole).toString();
    paintNamedAccount(painter, texts(), contentRect(option.rect), findAccount(m_accounts, id),
                      index.data().toString(), option.direction);
}

} // namespace counterfoil
