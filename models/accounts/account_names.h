// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace counterfoil {

/// The names of accounts by their ids, for lists of several of them.
using AccountNames = QHash<QString, QString>;

[[nodiscard]] inline AccountNames namesOf(const QList<Account> &accounts)
{
    AccountNames names;
    for (const Account &account : accounts)
        names.insert(account.id, account.name);
    return names;
}

[[nodiscard]] inline QStringList idsOf(const QList<Account> &accounts)
{
    QStringList ids;
    for (const Account &account : accounts)
        ids.append(account.id);
    return ids;
}

/// Null for one that is not among them; what it points to is theirs.
[[nodiscard]] inline const Account *findAccount(const QList<Account> &accounts, const QString &id)
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == accounts.cend() ? nullptr : &*found;
}

/// An account that has no name here is called by its id.
[[nodiscard]] inline QString nameIn(const AccountNames &names, const QString &id)
{
    return names.value(id, id);
}

} // namespace counterfoil
