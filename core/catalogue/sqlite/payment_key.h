// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil::catalogue {

/// Whether a row of the payment table (alias p) is the payment of an id in an account of a number;
/// both are expressions. By the index of how ids end: that is as random as the whole, and takes
/// less than half of the room. The plus keeps SQLite from putting the id for the column in the
/// first condition, too, of which it then knows no index.
[[nodiscard]] inline QString isPayment(const QString &id, const QString &account)
{
    return QStringLiteral("substr(p.payment, -8) = substr(%1, -8) AND +p.payment = %1 AND "
                          "p.profile = %2")
        .arg(id, account);
}

/// That of ?1 in ?2.
inline const QString IsPayment = isPayment(QStringLiteral("?1"), QStringLiteral("?2"));

} // namespace counterfoil::catalogue
