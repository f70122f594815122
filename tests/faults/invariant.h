// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_row.h"

namespace counterfoil::test {

/// Whether the program is done with the operation, or waits for a person; to be waited for.
[[nodiscard]] bool hasEnded(const FaultStage &stage);

/// What must hold after every row: the sandbox did what the person meant, once or not at all; every
/// POST of the operation carried the same bytes, and the same key where there is one; the state is
/// final unless a person is needed; and the dialog says so. Empty when it holds, else what does
/// not. Prints the row's line.
[[nodiscard]] QString brokenInvariant(const QString &name, FaultStage &stage,
                                      const Expected &expected);

void printHeading();

} // namespace counterfoil::test
