// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_hit.h"
#include "ui/frame/place.h"

namespace counterfoil {

// Where a hit of the search leads.
[[nodiscard]] Place placeOf(const SearchHit &hit);

} // namespace counterfoil
