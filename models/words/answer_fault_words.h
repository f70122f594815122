// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer_fault.h"

namespace counterfoil {

/// Why the provider's answer could not be read; may hold text from outside.
[[nodiscard]] QString answerFaultSentence(const AnswerFault &fault);

} // namespace counterfoil
