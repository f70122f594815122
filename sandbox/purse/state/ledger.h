// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"

#include <unordered_map>

namespace sandbox::purse {

/// The sums of a payment. What is in flight (PENDING, UNCERTAIN) is already gone from what is
/// available but not yet in a total (decision P20).
struct Ledger
{
    Minor authorizePending = 0;
    Minor authorized = 0;
    Minor captured = 0;
    Minor capturing = 0;
    Minor voided = 0;
    Minor voiding = 0;
    Minor refunded = 0;
    Minor refunding = 0;

    Minor availableToConsume() const
    {
        return authorized - captured - capturing - voided - voiding;
    }
    Minor availableToRefund() const { return captured - refunded - refunding; }
    Minor available(Kind kind) const
    {
        return kind == Kind::Refund ? availableToRefund() : availableToConsume();
    }
};

Ledger ledgerOf(const Payment &payment);

/// What is left of every authorisation and captured transaction, by its id.
using Remaining = std::unordered_map<std::string, Minor>;
Remaining remainingOf(const Payment &payment);

} // namespace sandbox::purse
