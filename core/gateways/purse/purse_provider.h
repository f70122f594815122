// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"

namespace counterfoil::purse {

[[nodiscard]] const Provider &provider();

} // namespace counterfoil::purse
