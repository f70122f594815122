// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// Submits operations that stay open for a while, for the pictures of both modes.
void submitShownOperations(const ScreenshotStage &stage, const QString &mode,
                           std::vector<ScreenshotStep> &steps);
/// The page of operations, once they are submitted.
void addOperationsPagePictures(const ScreenshotStage &stage, const QString &mode,
                               std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
