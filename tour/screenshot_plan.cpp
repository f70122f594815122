// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/screenshot_plan.h"

#include "tour/demo_orders.h"
#include "tour/list_pictures.h"
#include "tour/operation_pictures.h"
#include "tour/operations_page_pictures.h"
#include "tour/page_pictures.h"
#include "tour/payment_pictures.h"
#include "tour/privacy_pictures.h"
#include "tour/settings_pictures.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

void addMode(const ScreenshotStage &stage, const QString &mode, int firstAmount,
             std::vector<ScreenshotStep> &steps)
{
    addPagePictures(stage, mode, steps);
    addSettingsPictures(stage, mode, steps);
    addPrivacyPictures(stage, mode, steps);
    addPaymentPictures(stage, mode, steps);
    addOperationPictures(stage, mode, firstAmount, steps);
    addListPictures(stage, mode, PlainOrder, steps);
}

} // namespace

std::vector<ScreenshotStep> screenshotPlan(const ScreenshotStage &stage)
{
    const QString light = u"light"_s;
    const QString dark = u"dark"_s;
    std::vector<ScreenshotStep> steps;
    steps.push_back({{}, [stage] { stage.theme.setChoice(ThemeChoice::Light); }, stage.hasLearned});
    addMode(stage, light, 1, steps);
    submitShownOperations(stage, light, steps);
    addOperationsPagePictures(stage, light, steps);
    steps.push_back(
        {{}, [stage] { stage.theme.setChoice(ThemeChoice::Dark); }, [] { return true; }});
    addOperationsPagePictures(stage, dark, steps); // before what is open comes to its end
    addMode(stage, dark, 11, steps);
    return steps;
}

} // namespace counterfoil
