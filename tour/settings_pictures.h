// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The steps of one mode that show the welcome, accounts, settings and the screen lock. Uses the
/// services of a run for pictures, which are made of scratch.
void addSettingsPictures(const ScreenshotStage &stage, const QString &mode,
                         std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
