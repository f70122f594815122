// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"

namespace sandbox::purse {

/// The body of GET /v2/payments/{id}: amounts, overview and links follow from the transactions.
/// `pages` is the address of the sandbox's pages.
Json toWire(const Payment &payment, const std::string &pages);

/// The same with what never goes on the wire, for the data file.
Json toState(const Payment &payment);
Payment paymentFromState(const Json &state);

} // namespace sandbox::purse
