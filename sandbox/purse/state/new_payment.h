// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"
#include "sandbox/random.h"

namespace sandbox::purse {

/// A payment as the request of its creation, or of its session's, asks for it; not authorised yet.
Payment newPayment(const Json &request, std::vector<SplitItem> split, TimePoint now,
                   Random &random);

/// Gives each part of the split its transaction. Where a payment is refused or abandoned, its last
/// part was, and what the others held is let go.
void beginAuthorization(Payment &payment, const std::string &status, TimePoint now, Random &random);

/// The status that a part has in a payment with this status.
std::string partStatus(const std::string &paymentStatus, bool isLast);

} // namespace sandbox::purse
