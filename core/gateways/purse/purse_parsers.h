// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/session.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::purse {

/// The answers of the Purse Payment API v2, from bytes to values. Pure functions: any thread, any
/// bytes. What the documents do not name is ignored, a word that they do not name is kept, and what
/// they promise and the answer breaks is an ErrorKind::Protocol that names the JSON pointer.
tl::expected<PaymentPtr, ApiError> parsePayment(const QByteArray &bytes);
/// The same, with what was said of currencies that the table does not know.
std::function<tl::expected<PaymentPtr, ApiError>(const QByteArray &)>
paymentParser(std::shared_ptr<const SaidDecimals> decimals);
tl::expected<SessionPtr, ApiError> parseSession(const QByteArray &bytes);
tl::expected<PaymentLinkPtr, ApiError> parsePaymentLink(const QByteArray &bytes);
tl::expected<EligibleSolutions, ApiError> parseEligibleSolutions(const QByteArray &bytes);
tl::expected<std::vector<SigningKey>, ApiError> parseSigningKeys(const QByteArray &bytes);

} // namespace counterfoil::purse
