// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/theme/tokens.h"

namespace counterfoil {

// The colour by which live is never mistaken for test.
[[nodiscard]] ColorRole environmentRole(Environment environment);
// The height of the window's edge in that colour.
[[nodiscard]] int topEdgeHeight(Environment environment);
// The provider and the environment: "… · test".
[[nodiscard]] QString environmentText(const Account &account);

} // namespace counterfoil
