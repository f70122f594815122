// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/payment.h"

namespace counterfoil {

/// What is wrong with a typed amount, and what to do about it.
[[nodiscard]] QString amountSentence(AmountProblem problem, OperationKind kind, Money available);
[[nodiscard]] QString zeroAmountSentence(OperationKind kind);
[[nodiscard]] QString nothingAvailableSentence(OperationKind kind);
[[nodiscard]] QString moreThanAvailableSentence(OperationKind kind, Money available);

} // namespace counterfoil
