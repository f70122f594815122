// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterfoil {

/// Remembers, beyond the end of the program, the accounts that were removed and are still in the
/// catalogue.
class AccountsToClear
{
public:
    AccountsToClear() = default;
    virtual ~AccountsToClear() = default;
    AccountsToClear(const AccountsToClear &) = delete;
    AccountsToClear &operator=(const AccountsToClear &) = delete;

    [[nodiscard]] virtual QStringList accountsToClear() const = 0;
    virtual void setAccountsToClear(const QStringList &ids) = 0;
};

} // namespace counterfoil
