// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/request_texts.h"

namespace counterfoil::purse {

/// The requests of the Purse Payment API v2 as a person wrote them, read as strictly as they are
/// written (purse_encoder.h). Pure functions: any thread, any bytes. The entity is the account's,
/// whatever stands there.
tl::expected<SessionRequest, ApiError> parseSessionRequest(const QByteArray &bytes);
tl::expected<PaymentRequest, ApiError> parsePaymentRequest(const QByteArray &bytes);

/// Both ways, with the words of the OpenAPI file.
RequestTexts requestTexts(const EntityId &entity);

} // namespace counterfoil::purse
