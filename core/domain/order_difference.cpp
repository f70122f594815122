// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_difference.h"

namespace counterfoil {

namespace {

/// Of all groups, or of those that are offered.
tl::expected<Money, MoneyError> sumOfGroups(const std::vector<LineGroup> &groups, bool offeredOnly)
{
    Money sum = groups.front().net.with(0);
    for (const LineGroup &group : groups) {
        if (offeredOnly && !group.isOffered())
            continue;
        const auto next = sum.plus(group.net);
        if (!next)
            return next;
        sum = *next;
    }
    return sum;
}

} // namespace

std::optional<OrderDifference> orderDifference(const Order &order, const LineGroups &lines)
{
    if (lines.groups.empty())
        return std::nullopt;
    const auto stated = sumOfGroups(lines.groups, false);
    const auto offered = sumOfGroups(lines.groups, true);
    if (!stated || !offered)
        return std::nullopt;
    // The lines belong to the order, not to the payment: a payment can be for a part of its order
    // (the documents show 42.99 of 120.00), and the rest of it is no discount. An order that does
    // not state its total comes to what its lines do.
    const Money total = order.netAmount.value_or(*stated);
    const auto amount = total.minus(*offered);
    const auto onNoLine = total.minus(*stated);
    if (!amount || !onNoLine || amount->isZero())
        return std::nullopt;
    OrderDifference difference{*amount, *onNoLine, {}};
    if (!offered->isPositive())
        return difference;
    // Rounded over all lines before, as units are within a line: so the parts are exactly the
    // total, and none is below zero while the total is not.
    qint64 before = 0;
    difference.parts.reserve(lines.groups.size());
    for (const LineGroup &group : lines.groups) {
        const qint64 value = group.isOffered() ? group.net.minorUnits() : 0;
        difference.parts.push_back(lineShare(total, offered->minorUnits(), before, value));
        before += value;
    }
    return difference;
}

} // namespace counterfoil
