// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"
#include "core/journal/submit_refusal.h"
#include "core/services/creation_service.h"

namespace counterfoil {

// Sentences of entries that create something, and of no others.

/// "Create order"; "Order created" once it is.
[[nodiscard]] QString creationName(const OperationEntry &entry);
/// "Create order for 45.00 EUR".
[[nodiscard]] QString creationTitle(const OperationEntry &entry);
/// Of one that was created.
[[nodiscard]] QString createdSentence(const Creation &creation);
/// Why it is left to a person: nothing was read, and nothing will be sent again.
[[nodiscard]] QString uncreatedSentence(const Creation &creation);
/// Of one that a person gave up.
[[nodiscard]] QString givenUpSentence(const Creation &creation);
/// Before it is given up.
[[nodiscard]] QString giveUpQuestion(const Creation &creation);
/// What the id is called that a person enters: "Order number or id".
[[nodiscard]] QString createdIdLabel(const Creation &creation);
/// Why what a person entered is not it.
[[nodiscard]] QString notTheOneSentence(const NotTheOne &why, const OperationEntry &entry);
/// Why it was not sent.
[[nodiscard]] QString creationRefusalSentence(const SubmitRefusal &refusal);

} // namespace counterfoil
