// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database_error.h"

namespace counterfoil {

/// Why the journal could not do what was asked.
using JournalError = DatabaseError;

template <typename T>
using JournalResult = DatabaseResult<T>;

} // namespace counterfoil
