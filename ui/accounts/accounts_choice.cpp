// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_choice.h"

namespace counterfoil {

AccountsChoice::AccountsChoice(const Account &own, QWidget *parent)
    : Choice(parent)
    , m_own(own)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Accounts"));
    addItem(tr("This account"));
    addItem(tr("All accounts"));
    hide();
}

void AccountsChoice::setOthers(const QList<Account> &accounts)
{
    m_others = accounts;
    setVisible(!m_others.isEmpty());
    if (m_others.isEmpty())
        setCurrentIndex(0);
}

QList<Account> AccountsChoice::chosen() const
{
    return isOfAll() ? all() : QList<Account>{m_own};
}

} // namespace counterfoil
