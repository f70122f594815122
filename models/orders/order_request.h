// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/request_texts.h"
#include "models/orders/order_draft.h"

namespace counterfoil {

/// What the typed amounts come to.
struct OrderMoney
{
    Currency currency; ///< of no exponent where the code is none
    LineSums sums;
    std::optional<Money> amount; ///< of the request
    std::optional<Money> total;  ///< of the order
};
[[nodiscard]] OrderMoney moneyOf(const OrderDraft &draft, const LineSums &sums);

// What is sent for a draft. What could not be read is left out, so that a request that is not ready
// yet can be shown, too; whether it is ready is order_check.h's. The words are the provider's.
[[nodiscard]] SessionRequest sessionRequestOf(const OrderDraft &draft, const RequestTexts &words);
[[nodiscard]] PaymentRequest paymentRequestOf(const OrderDraft &draft, const RequestTexts &words);

} // namespace counterfoil
