// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"

namespace sandbox::purse {

/// What one transaction gives to an operation.
struct Share
{
    std::string source;
    Solution solution;
    Minor amount = 0;
};

struct Allocation
{
    std::vector<Share> shares;
    Minor uncovered = 0;
};

/// Divides an amount over the transactions of a payment. Without priorities the documented default
/// order holds: a capture takes gift cards first, a refund credit cards first; a void follows the
/// split (decision P15). "*" matches any value; "*" for partner and method takes every transaction
/// that no other entry of the list matches.
Allocation allocate(const Payment &payment, Kind kind, Minor amount,
                    const std::vector<Solution> &priorities);

} // namespace sandbox::purse
