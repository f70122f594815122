// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/id_forms.h"

namespace counterfoil::payex {

/// Paths of payments, alone and in addresses.
[[nodiscard]] IdForms idForms();

} // namespace counterfoil::payex
