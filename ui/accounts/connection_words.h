// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/connection_test.h"

namespace counterfoil {

/// What a step proves: "The name is found".
[[nodiscard]] QString stepText(ConnectionStep step);
/// Why the test ended where it did, and which field to look at; empty when all is well. Plain text;
/// may hold the provider's words.
[[nodiscard]] QString connectionSentence(const ConnectionReport &report);

} // namespace counterfoil
