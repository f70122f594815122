// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <QStringList>

namespace counterfoil {

// The words that differ between a capture, a refund and a void.

/// The name of the operation: "Refund".
[[nodiscard]] QString operationTitle(OperationKind kind);
/// "Refund 30.00 EUR".
[[nodiscard]] QString operationTitle(OperationKind kind, Money amount);
/// What a button says, which is a verb: the same in English, another word in most languages.
[[nodiscard]] QString operationCommand(OperationKind kind);
[[nodiscard]] QString operationCommand(OperationKind kind, Money amount);
/// "A refund can't be undone."
[[nodiscard]] QString irreversibleSentence(OperationKind kind);
/// Above the priority list.
[[nodiscard]] QString priorityHeading(OperationKind kind);
/// What happens without a priority list.
[[nodiscard]] QString defaultOrderSentence(OperationKind kind);
/// Above the preview.
[[nodiscard]] QString previewHeading(OperationKind kind);
/// Reasons to choose from; all may be left out.
[[nodiscard]] QStringList operationReasons(OperationKind kind);

/// What stays of a payment after an operation of that amount.
[[nodiscard]] QString predictionSentence(OperationKind kind, const Payment &payment, Money amount);

} // namespace counterfoil
