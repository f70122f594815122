// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The steps of one mode that show the welcome, accounts, settings and the screen lock. Uses the
/// office of a run for pictures, which is made of scratch.
void addOfficePictures(const ScreenshotStage &stage, const QString &mode,
                       std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
