// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_delegate.h"

#include "ui/accounts/account_mark.h"

#include <algorithm>

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
    const auto account = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                      [&id](const Account &known) { return known.id == id; });
    paintNamedAccount(painter, texts(), contentRect(option.rect),
                      account == m_accounts.cend() ? nullptr : &*account, index.data().toString(),
                      option.direction);
}

} // namespace counterfoil
