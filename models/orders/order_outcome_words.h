// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/creation_service.h"

namespace counterfoil {

/// Why what a person named is not what was to be created, and what to do.
[[nodiscard]] QString notThatOneSentence(const NotTheOne &why);
/// What is known of a creation whose answer was lost.
[[nodiscard]] QString creationUnknownSentence(CreationKind kind);
/// "Session created", "Payment created".
[[nodiscard]] QString createdTitle(CreationKind kind);
/// "Sending the session …"
[[nodiscard]] QString creationSendingWords(CreationKind kind);

} // namespace counterfoil
