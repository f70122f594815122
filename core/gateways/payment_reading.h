// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/domain/said_decimals.h"
#include "core/net/json/json_value.h"

#include <functional>

namespace counterfoil {

/// What a provider's JSON says of a payment. Complaints stay in the document.
using PaymentOfJson = Payment (*)(JsonValue root, const SaidDecimals &decimals);

/// Reads a payment from any bytes. It keeps them without card numbers.
[[nodiscard]] tl::expected<PaymentPtr, ApiError>
parsePaymentBy(const QByteArray &bytes, PaymentOfJson read, const SaidDecimals &decimals = {});
/// The same with the decimals that are said by then. Any thread.
[[nodiscard]] std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
paymentReaderBy(PaymentOfJson read, std::shared_ptr<const SaidDecimals> decimals);

} // namespace counterfoil
