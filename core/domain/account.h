// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <chrono>
#include <optional>

namespace counterfoil {

enum class Environment { Test, Live };

/// What the window shows of a provider account. Credentials are not part of it.
struct Account
{
    QString id;       ///< never changes; names its entries in the journal and its secrets
    QString name;     ///< such as "Demo shop"
    QString provider; ///< its name
    Environment environment = Environment::Test;
    /// How long a submitted operation waits and can be taken back before it is sent.
    std::chrono::milliseconds coolingOff{0};
    /// An operation above it has to be confirmed by hand.
    std::optional<Money> askAbove = std::nullopt;
};

} // namespace counterfoil
