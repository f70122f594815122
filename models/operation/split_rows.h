// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <vector>

namespace counterfoil {

/// What happened to the money that the shopper put on one solution.
struct SplitRow
{
    Solution solution;
    QString cardNetwork;    ///< empty without a card
    QString lastFourDigits; ///< empty without a card
    Money authorised;
    Money captured;
    Money refunded;
    Money voided;
    Money leftToCapture;
    Money leftToRefund;

    friend bool operator==(const SplitRow &, const SplitRow &) = default;
};

/// One row per partner and method, in the order of the split and then of the transactions.
/// Only what succeeded is counted as moved; what is left also deducts what is still open (P20).
[[nodiscard]] std::vector<SplitRow> splitRows(const Payment &payment);

} // namespace counterfoil
