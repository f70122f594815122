// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer_fault.h"

#include <vector>

namespace counterfoil {

/// Why the provider's answer could not be read; may hold text from outside.
[[nodiscard]] QString answerFaultSentence(const AnswerFault &fault);

/// What is left out of what is shown; empty when all was read.
[[nodiscard]] QString unreadSentence(const std::vector<JsonFault> &unread);

} // namespace counterfoil
