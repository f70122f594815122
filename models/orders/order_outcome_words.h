// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <QString>

namespace counterfoil {

/// What is known of a creation whose answer was lost.
[[nodiscard]] QString creationUnknownSentence(CreationKind kind);
/// "Session created", "Payment created".
[[nodiscard]] QString createdTitle(CreationKind kind);
/// "Sending the session …"
[[nodiscard]] QString creationSendingWords(CreationKind kind);

} // namespace counterfoil
