// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/payment.h"
#include "core/net/http_message.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace counterfoil::payex {

// PayEx names a payment by its path, "/psp/creditcard/payments/5adc265f-…", with the instrument in
// it, and now and then with a slash behind it.

/// The path as a payment is known by; nothing for any other text.
[[nodiscard]] std::optional<QString> paymentPath(const QString &text);
/// The path of what was asked for by its path or by an address below the account's.
[[nodiscard]] tl::expected<QString, ApiError> askedPath(const QUrl &host, const QString &text);

/// Where a link of the payment leads, as a path below the account's address. Refused are another
/// method than the one wanted, another host, port or scheme, and what is not the payment's own.
[[nodiscard]] tl::expected<QString, ApiError>
linkTarget(const QUrl &host, const Link &link, HttpMethod method, const PaymentId &payment);
/// Whether the path is of the payment itself, or of a resource right below it.
[[nodiscard]] bool isOfPayment(const QString &path, const PaymentId &payment);

/// The path with "{id}" in the place of the payment's own: what the log may show.
[[nodiscard]] QString pathTemplate(const QString &path);

} // namespace counterfoil::payex
