// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"
#include "ui/frame/place.h"
#include "ui/theme/status_look.h"

namespace counterfoil {

// Where an entry of the journal stands, as a chip.
[[nodiscard]] StatusLook entryLook(const OperationEntry &entry);
// The page of what it is about; that of the operations while nobody knows its id.
[[nodiscard]] Place entryPlace(const OperationEntry &entry);

} // namespace counterfoil
