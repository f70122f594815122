// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/said_decimals.h"

namespace counterfoil {

Currency SaidDecimals::completed(Currency currency) const
{
    if (currency.exponent())
        return currency;
    const QMutexLocker lock(&m_mutex);
    const auto said = m_decimals.constFind(currency.code());
    return said == m_decimals.cend() ? currency : currency.withDecimals(*said);
}

QMap<QString, int> SaidDecimals::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_decimals;
}

void SaidDecimals::set(const QMap<QString, int> &decimals)
{
    QMap<QString, int> good;
    for (auto said = decimals.cbegin(); said != decimals.cend(); ++said) {
        const auto currency = Currency::fromCode(said.key());
        if (currency && !currency->exponent() && said.value() >= 0 && said.value() <= Most)
            good.insert(said.key(), said.value());
    }
    const QMutexLocker lock(&m_mutex);
    m_decimals = good;
}

void DecimalsOfAccounts::set(const QString &account,
                             const std::shared_ptr<const SaidDecimals> &decimals)
{
    const QMutexLocker lock(&m_mutex);
    m_accounts.insert(account, decimals);
}

Currency DecimalsOfAccounts::currency(const QString &account, const QString &code) const
{
    const Currency currency = Currency::fromCode(code).value_or(Currency());
    if (currency.exponent())
        return currency; // nearly all: a list of a million waits for no lock
    const QMutexLocker lock(&m_mutex);
    const auto said = m_accounts.constFind(account);
    return said == m_accounts.cend() ? currency : (*said)->completed(currency);
}

} // namespace counterfoil
