// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_flow.h"

namespace counterfoil::test {

/// What the operation's dialog says at the stage where the flow is: the program's own sentences,
/// above the inputs and beside them, or instead of them.
[[nodiscard]] QString screenWords(const OperationFlow &flow, const OperationForm &form);

/// Where the dialog stands when an entry ends in that state.
[[nodiscard]] OperationStage stageOf(EntryState state);

[[nodiscard]] QString nameOf(EntryState state);
[[nodiscard]] QString nameOf(OperationStage stage);

} // namespace counterfoil::test
