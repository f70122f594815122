// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"

namespace counterfoil::pay {

[[nodiscard]] const Provider &provider();

} // namespace counterfoil::pay
