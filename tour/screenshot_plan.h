// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// Every page, tab and dialog on the demo data, in light, then in dark and in high contrast: in the
/// window of the first account, and what the others have beside it in theirs. There is one account
/// at least.
[[nodiscard]] std::vector<ScreenshotStep>
screenshotPlan(const std::vector<ScreenshotStage> &stages);

} // namespace counterfoil
