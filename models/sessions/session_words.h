// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/journal/submit_refusal.h"

#include <chrono>

namespace counterfoil {

/// "29 min 5 s", "3 h 20 min", "2 d 4 h": the two biggest parts.
[[nodiscard]] QString timeLeftText(std::chrono::seconds left);

/// Nothing that a shopper does changes it any more.
[[nodiscard]] bool isOver(const Session &session);

/// Why a session that the provider does not let abort cannot be.
[[nodiscard]] QString noAbortSentence(const Session &session);

/// Why an abort was not recorded.
[[nodiscard]] QString abortRefusalSentence(const SubmitRefusal &refusal);

} // namespace counterfoil
