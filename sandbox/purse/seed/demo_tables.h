// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/seed/payment_builder.h"

namespace sandbox::purse {

namespace solutions {
inline const Solution ingenico{"ingenico", "creditcard"};
inline const Solution dalenys{"dalenys", "creditcard"};
inline const Solution illicado{"illicado", "giftcard"};
inline const Solution easy2play{"easy2play", "giftcard"};
inline const Solution paypal{"paypal", "wallet"};
inline const Solution oney{"oney", "cb3x"};
} // namespace solutions

/// The last two days of the demo shop, newest first.
const std::vector<PaymentSpec> &latestOrders();
/// The rest of its week.
const std::vector<PaymentSpec> &earlierOrders();
/// Payments whose operations end in every way, to try out.
const std::vector<PaymentSpec> &tryoutOrders();

} // namespace sandbox::purse
