// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// Every page, tab and dialog on the demo data, in light and then in dark.
[[nodiscard]] std::vector<ScreenshotStep> screenshotPlan(const ScreenshotStage &stage);

} // namespace counterfoil
