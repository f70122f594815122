// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"

namespace counterfoil::payex {

[[nodiscard]] const Provider &provider();

} // namespace counterfoil::payex
