// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/payment.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::payex {

/// A payment with its transactions expanded (payex-api.md). A pure function: any thread, any bytes.
/// Amounts are those of the payment and of its transactions; prices are never added up, since there
/// is one for each brand that might have been used.
tl::expected<PaymentPtr, ApiError> parsePayment(const QByteArray &bytes);
/// The same, with what was said of currencies that the table does not know.
std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
paymentParser(std::shared_ptr<const SaidDecimals> decimals);

/// The transaction that an operation made, and its payment.
struct MadeTransaction
{
    PaymentId payment;
    OperationId transaction;
};
tl::expected<MadeTransaction, ApiError> parseMadeTransaction(const QByteArray &bytes);

} // namespace counterfoil::payex
