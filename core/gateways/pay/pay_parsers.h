// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/payment.h"

#include <tl/expected.hpp>

#include <functional>

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::pay {

/// The answers of PAY., from bytes to values. Pure functions: any thread, any bytes. An order may
/// be the document itself, the object of an exchange, or one half of withTransaction(); a
/// single-core order is what legacyDocument() wrote.
tl::expected<PaymentPtr, ApiError> parseOrder(const QByteArray &bytes);
/// The same, with what was said of currencies that the table does not know.
std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
orderParser(std::shared_ptr<const SaidDecimals> decimals);

/// One document of an order and what the other API says of the same: only there it is told how much
/// was refunded. Both are JSON.
[[nodiscard]] QByteArray withTransaction(const QByteArray &order, const QByteArray &transaction);

/// The answer to a refund of that order. How much was refunded is read of the order afterwards.
[[nodiscard]] tl::expected<void, ApiError> parseRefund(const QByteArray &bytes,
                                                       const QString &orderId);

/// The status code of an order that was parsed here.
[[nodiscard]] std::optional<qint64> codeOf(const Payment &payment);
/// Whether there were refunds of the order, or there are.
[[nodiscard]] bool tellsOfRefunds(const Payment &payment);
/// Whether the id is one of the order's: it has several, and any of them may be asked for.
[[nodiscard]] bool isIdOf(const Payment &payment, const QString &id);

} // namespace counterfoil::pay
