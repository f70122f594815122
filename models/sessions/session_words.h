// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/journal/submit_refusal.h"

#include <chrono>
#include <optional>

namespace counterfoil {

/// "29 min 5 s", "3 h 20 min", "2 d 4 h": the two biggest parts.
[[nodiscard]] QString timeLeftText(std::chrono::seconds left);

/// "29 min 5 s left", or that the time to pay is over; empty where nothing is counted down.
[[nodiscard]] QString timeLeftSentence(std::optional<std::chrono::seconds> left);

/// The payment that paid the link: that of the last attempt that was authorised. Empty without one.
[[nodiscard]] PaymentId paymentOf(const PaymentLink &link);

/// Nothing that a shopper does changes it any more.
[[nodiscard]] bool isOver(const Session &session);

/// Why a session that the provider does not let abort cannot be.
[[nodiscard]] QString noAbortSentence(const Session &session);

/// Why an abort was not recorded.
[[nodiscard]] QString abortRefusalSentence(const SubmitRefusal &refusal);

} // namespace counterfoil
