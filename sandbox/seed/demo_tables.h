// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/payment_builder.h"

namespace sandbox {

/// The last two days of the demo shop, newest first.
const std::vector<PaymentSpec> &latestOrders();
/// The rest of its week.
const std::vector<PaymentSpec> &earlierOrders();
/// Payments whose operations end in every way, to try out.
const std::vector<PaymentSpec> &tryoutOrders();

} // namespace sandbox
