// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/id_forms.h"

namespace counterfoil::purse {

/// UUIDs, and where they are met.
[[nodiscard]] IdForms idForms();

} // namespace counterfoil::purse
