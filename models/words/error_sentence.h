// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"

#include <QDateTime>

namespace counterfoil {

/// What the call was for: a sentence says what is not there, and whether anything may have
/// happened.
enum class ErrorContext { Payment, Session, PaymentLink, Solutions, SigningKeys, Operation };

/// The one place that makes sentences of errors: what happened, for operations whether money may
/// have moved, and the provider's own words. Plain text; may hold text from outside.
[[nodiscard]] QString errorSentence(const ApiError &error, ErrorContext context);
/// Of a failed read of a payment that is known already: what is shown is from then.
[[nodiscard]] QString staleSentence(const ApiError &error, const QDateTime &seenAt);

} // namespace counterfoil
