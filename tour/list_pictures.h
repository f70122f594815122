// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The steps of one mode that show what goes in and out of the lists: filter and preview, import,
/// export, print, and the versions of the payment with that order, which has changed by then.
void addListPictures(const ScreenshotStage &stage, const QString &mode, const QString &changedOrder,
                     std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
