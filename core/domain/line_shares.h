// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

namespace counterfoil {

/// The part of a line's amount that `units` of its `quantity` stand for, where `done` units are
/// done already: round(whole × (done + units) / quantity) − round(whole × done / quantity), halves
/// away from zero. So all units together, in whatever portions, are exactly the whole amount. Zero
/// for units or a quantity of zero or less; the rest of the whole for more units than are left.
[[nodiscard]] Money lineShare(Money whole, qint64 quantity, qint64 done, qint64 units);

/// Lines of an order that cannot be told apart by what an operation says of them: alike in SKU,
/// name, type and price of a unit. Whichever of them units are chosen on, they are done in order.
struct LineGroup
{
    Money net; ///< of all its lines
    qint64 quantity = 0;

    /// Whether units of it can be captured, refunded or voided on their own. A discount that is a
    /// line cannot.
    [[nodiscard]] bool isOffered() const { return quantity > 0 && net.minorUnits() >= 0; }
};

/// The lines of an order, in the order of shipments and lines.
struct LineGroups
{
    std::vector<LineGroup> groups; ///< in the order of their first lines
    std::vector<size_t> ofLine;    ///< the group of each line
};

[[nodiscard]] LineGroups lineGroups(const Order &order);

/// How many units of each line of the payment's order were captured, refunded or voided by lines,
/// in the order of shipments and lines. Operations that failed do not count. Captured and voided
/// units count for both, since a unit can be either once. An operation names its lines by SKU, name
/// and type; where these are sold at several prices, the nearest to its amount is meant. Of lines
/// that are alike, the first are done first.
[[nodiscard]] std::vector<qint64> unitsDone(const Payment &payment, OperationKind kind);

} // namespace counterfoil
