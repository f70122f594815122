// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenshot_walk.h"

namespace counterfoil {

class Account;
class MainWindow;
class Office;
class OperationDialogs;
class Theme;

/// What the walk happens on.
struct ScreenshotStage
{
    Account &account;
    Theme &theme;
    MainWindow &window;
    OperationDialogs &dialogs;
    Office &office;
};

/// Every page, tab and dialog on the demo data, in light and then in dark.
[[nodiscard]] std::vector<ScreenshotStep> screenshotPlan(const ScreenshotStage &stage);

} // namespace counterfoil
