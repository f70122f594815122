// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

/// The part of a line's amount that `units` of its `quantity` stand for, where `done` units are
/// done already: round(whole × (done + units) / quantity) − round(whole × done / quantity), halves
/// away from zero. So all units together, in whatever portions, are exactly the whole amount. Zero
/// for units or a quantity of zero or less; the rest of the whole for more units than are left.
[[nodiscard]] Money lineShare(Money whole, qint64 quantity, qint64 done, qint64 units);

/// How many units of each line of the payment's order were captured, refunded or voided by lines,
/// in the order of shipments and lines. Operations that failed do not count. Captured and voided
/// units count for both, since a unit can be either once. An operation names its lines by SKU, name
/// and type; of several that are alike, the first are done first.
[[nodiscard]] std::vector<qint64> unitsDone(const Payment &payment, OperationKind kind);

} // namespace counterfoil
