// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// What stays on this computer, a customer who is forgotten, and what is said while the provider is
/// out of reach or the catalogue is in trouble.
void addPrivacyPictures(const ScreenshotStage &stage, const QString &mode,
                        std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
