// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil::catalogue {

/// Whether a row of the payment table (alias p) is the payment of an id (?1) in an account of a
/// number (?2). By the index of how ids end: that is as random as the whole, and takes less than
/// half of the room. The plus keeps SQLite from putting ?1 for the column in the first condition,
/// too, of which it then knows no index.
inline const QString IsPayment =
    QStringLiteral("substr(p.payment, -8) = substr(?1, -8) AND +p.payment = ?1 AND p.profile = ?2");

} // namespace counterfoil::catalogue
