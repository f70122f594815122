// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/pay/pay_words.h"

namespace counterfoil::pay {

/// What PAY. says of the money of an order: sums, and no list of what was done (decision Y2).
struct OrderSums
{
    Money amount;
    Money reserved; ///< still, of what was authorised
    Money captured;
    std::optional<Money> refunded; ///< where it is told
};

/// The ledger that follows from the sums. Sums that contradict each other give one that does not
/// add up, so that it is shown as doubtful.
[[nodiscard]] Amounts ledgerOf(const OrderSums &sums, const std::optional<CodeMeaning> &meaning);
[[nodiscard]] Overview overviewOf(const Amounts &amounts,
                                  const std::optional<CodeMeaning> &meaning);

} // namespace counterfoil::pay
