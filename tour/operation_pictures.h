// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The dialogs of operations: as they are filled in, and how they end. Amounts count up from the
/// first: a refund like an earlier one would have to be confirmed.
void addOperationPictures(const ScreenshotStage &stage, const QString &mode, int firstAmount,
                          std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
