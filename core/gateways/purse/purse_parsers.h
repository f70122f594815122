// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "core/domain/session.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace counterfoil::purse {

/// The answers of the Purse Payment API v2, from bytes to values. Pure functions: any thread, any
/// bytes. What the documents do not name is ignored, a word that they do not name is kept, and what
/// they promise and the answer breaks is an ErrorKind::Protocol that names the JSON pointer.
tl::expected<PaymentPtr, ApiError> parsePayment(const QByteArray &bytes);
tl::expected<SessionPtr, ApiError> parseSession(const QByteArray &bytes);
tl::expected<PaymentLinkPtr, ApiError> parsePaymentLink(const QByteArray &bytes);
tl::expected<EligibleSolutions, ApiError> parseEligibleSolutions(const QByteArray &bytes);
tl::expected<std::vector<SigningKey>, ApiError> parseSigningKeys(const QByteArray &bytes);

} // namespace counterfoil::purse
