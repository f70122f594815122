// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/local_clock.h"
#include "core/domain/money.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <functional>
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
    /// By whose days its books go, "Europe/Paris"; empty: this computer's.
    QByteArray zone = {};
    QString colour = {}; ///< its own mark, "#rrggbb"; empty: none
};

/// The zone of the account's books. One that this computer does not know is its own.
[[nodiscard]] inline QTimeZone zoneOf(const Account &account)
{
    const QTimeZone zone(account.zone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// Tells the moment on the clocks of that zone: what is shown beside it goes by its zone.
[[nodiscard]] inline std::function<QDateTime()> clockOf(const Account &account)
{
    if (account.zone.isEmpty())
        return LocalClock(); // and so it follows a change of the system's
    return [zone = zoneOf(account)] { return QDateTime::currentDateTimeUtc().toTimeZone(zone); };
}

} // namespace counterfoil
