// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/line_shares.h"

namespace counterfoil {

/// What an order's total and its lines differ by: discounts and coupons of the whole order,
/// shipping and fees that no line states, and discounts that are lines.
struct OrderDifference
{
    Money amount;   ///< the total less the offered lines: below zero for a discount, never zero
    Money onNoLine; ///< the part of it that no line states
    /// The total, spread over the groups of lines by their value: of each group its part, all parts
    /// together exactly the total. Empty when no offered line has a value to spread by.
    std::vector<Money> parts;
};

/// Of an order and the groups of its lines; none when they agree, or cannot be added up. A line's
/// part does not depend on what was captured, refunded or voided before.
[[nodiscard]] std::optional<OrderDifference> orderDifference(const Order &order,
                                                             const LineGroups &lines);

} // namespace counterfoil
