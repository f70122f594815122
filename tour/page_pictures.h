// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The pages of the rail, the search over them, and the help.
void addPagePictures(const ScreenshotStage &stage, const QString &mode,
                     std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
