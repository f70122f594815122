// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

namespace counterfoil {

/// What is wrong with the catalogue and what to do about it.
[[nodiscard]] QString catalogueSentence(const StoreError &error);

} // namespace counterfoil
