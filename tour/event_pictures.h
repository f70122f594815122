// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The notifications that came: the list, and the parts of one.
void addEventPictures(const ScreenshotStage &stage, const QString &mode,
                      std::vector<ScreenshotStep> &steps);
/// The page where nothing came yet.
void addNoEventsPicture(const ScreenshotStage &stage, const QString &name, const QString &mode,
                        std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
