// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// Payment links, with rows and without, and what orders could be paid with.
void addCheckoutPictures(const ScreenshotStage &stage, const QString &mode,
                         std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
