// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_decision.h"

#include <QString>

namespace counterfoil {

/// "Approve".
[[nodiscard]] QString decisionTitle(PaymentDecision decision);
/// "Approve this payment?"
[[nodiscard]] QString decisionQuestion(PaymentDecision decision);
/// What becomes of the payment, and that it stays so.
[[nodiscard]] QString decisionSentence(PaymentDecision decision);
/// What the provider answered that it did.
[[nodiscard]] QString decidedSentence(PaymentDecision decision);

} // namespace counterfoil
