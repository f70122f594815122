// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pay/state/order.h"

namespace sandbox::pay {

/// Remembers the order as it is, then gives it another code: sums, parts and times follow.
void moveTo(Order &order, int code, const std::string &by, TimePoint now);

/// What is left to capture, refund or void (decision Y5).
Minor availableOf(const Order &order, Kind kind);

/// A capture, refund or void of what is available takes effect.
void apply(Order &order, const Change &change, TimePoint now);

/// Ends what is due: pending changes, and an order that nobody paid in time. Says whether anything
/// changed.
bool settle(Order &order, TimePoint now);

/// The amount of these products, or nothing when there are not as many left to capture.
std::optional<Minor> amountOf(const Order &order, const Json &products);
void markCaptured(Order &order, const Json &products);

} // namespace sandbox::pay
