// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/payment.h"

namespace counterfoil {

/// What is wrong with a typed amount, and what to do about it.
[[nodiscard]] QString amountSentence(AmountProblem problem, OperationKind kind, Money available,
                                     const QString &typed);
[[nodiscard]] QString zeroAmountSentence(OperationKind kind);
[[nodiscard]] QString nothingAvailableSentence(OperationKind kind);
[[nodiscard]] QString moreThanAvailableSentence(OperationKind kind, Money available);
/// The provider takes one operation of the kind, and there is one.
[[nodiscard]] QString onlyOnceSentence(OperationKind kind);
/// The provider takes no part of what is left.
[[nodiscard]] QString wholeAmountSentence(OperationKind kind);

// By order lines.
/// Nothing is chosen, or nothing that is left.
[[nodiscard]] QString chooseLinesSentence(OperationKind kind);
/// What is chosen comes to no amount that can be sent.
[[nodiscard]] QString linesWithoutValueSentence(OperationKind kind, Money total);
[[nodiscard]] QString linesAboveAvailableSentence(OperationKind kind, Money available);

} // namespace counterfoil
