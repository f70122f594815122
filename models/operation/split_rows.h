// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <vector>

namespace counterfoil {

/// A card that paid by a solution.
struct CardShare
{
    QString network;
    QString lastFourDigits;
    Money amount; ///< of its part of the authorisation

    friend bool operator==(const CardShare &, const CardShare &) = default;
};

/// What happened to the money that the shopper put on one solution.
struct SplitRow
{
    Solution solution;
    /// Operations do not say which of several cards they concern, so their sums are one row's.
    std::vector<CardShare> cards;
    Money chosen; ///< by the shopper, whatever became of it
    Money authorised;
    Money captured;
    Money refunded;
    Money voided;
    Money leftToCapture;
    Money leftToRefund;
    /// Nobody told how much of what moved was this row's: then nothing is below `authorised`.
    bool isShareKnown = true;

    friend bool operator==(const SplitRow &, const SplitRow &) = default;
};

/// One row per partner and method, in the order of the split and then of the transactions.
/// Only what succeeded is counted as moved; what is left also deducts what is still open (P20).
/// Where the provider lists no operations, the only row with money has the payment's sums.
[[nodiscard]] std::vector<SplitRow> splitRows(const Payment &payment);

} // namespace counterfoil
