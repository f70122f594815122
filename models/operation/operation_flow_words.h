// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_flow.h"

namespace counterfoil {

/// What is said above the inputs: why it was not sent, the provider's no, why it was not taken:
/// it, or that the payment could not be read. What is about one field stands beside that field
/// (OperationForm::shownErrors). Empty when there is nothing to say.
[[nodiscard]] QString sentenceAboveInputs(const OperationFlow &flow);
/// What is said instead of the inputs while it is being checked, and once it is settled.
[[nodiscard]] QStringList outcomeSentences(const OperationFlow &flow);

} // namespace counterfoil
