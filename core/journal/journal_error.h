// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

namespace counterfoil {

/// Why the journal could not do what was asked.
using JournalError = StoreError;

template <typename T>
using JournalResult = StoreResult<T>;

} // namespace counterfoil
