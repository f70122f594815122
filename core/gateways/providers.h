// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"

namespace counterfoil {

/// All that this version speaks to; that of a new account first.
[[nodiscard]] const std::vector<const Provider *> &providers();
/// Null for one that this version does not speak to.
[[nodiscard]] const Provider *providerNamed(const QString &name);

} // namespace counterfoil
