// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"

#include <QString>

namespace counterfoil {

// The one place that makes sentences of errors. Plain text; the provider's words stand in it as
// they came, without control characters and not longer than a few lines.
[[nodiscard]] QString errorSentence(const ApiError &error);

// Whether the provider could not be reached at all, which is drawn as "offline".
[[nodiscard]] bool isOffline(const ApiError &error);

} // namespace counterfoil
