// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/screenshot_plan.h"

#include "core/services/account_services.h"
#include "tour/account_pictures.h"
#include "tour/checkout_pictures.h"
#include "tour/demo_orders.h"
#include "tour/event_pictures.h"
#include "tour/list_pictures.h"
#include "tour/operation_pictures.h"
#include "tour/operations_page_pictures.h"
#include "tour/order_pictures.h"
#include "tour/page_pictures.h"
#include "tour/payment_pictures.h"
#include "tour/privacy_pictures.h"
#include "tour/settings_pictures.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

void addMode(const ScreenshotStage &stage, const QString &mode, int firstAmount,
             std::vector<ScreenshotStep> &steps)
{
    addPagePictures(stage, mode, steps);
    addCheckoutPictures(stage, mode, steps);
    addEventPictures(stage, mode, steps);
    addSettingsPictures(stage, mode, steps);
    addPrivacyPictures(stage, mode, steps);
    addPaymentPictures(stage, mode, steps);
    addOperationPictures(stage, mode, firstAmount, steps);
    addListPictures(stage, mode, PlainOrder, steps);
    addOrderPictures(stage, mode, steps);
}

void addOthers(const std::vector<ScreenshotStage> &stages, const QString &mode,
               std::vector<ScreenshotStep> &steps)
{
    for (size_t other = 1; other < stages.size(); ++other) {
        const QString account = u"account%1"_s.arg(other + 1);
        addAccountPictures(stages[other], account, mode, steps);
        if (other == 1)
            addNoEventsPicture(stages[other], account + u"-events"_s, mode, steps);
        if (other == 1) // the only one in whose demo anything waits for a decision
            addDecisionPictures(stages[other], account, mode, steps);
        if (stages[other].services.creations().payPage())
            addOrderPictures(stages[other], account, mode, steps);
    }
    steps.push_back(
        {{}, [first = stages.front()] { first.window.activateWindow(); }, [] { return true; }});
}

} // namespace

std::vector<ScreenshotStep> screenshotPlan(const std::vector<ScreenshotStage> &stages)
{
    const ScreenshotStage &stage = stages.front();
    const QString light = Tokens::nameOf(Mode::Light);
    const QString dark = Tokens::nameOf(Mode::Dark);
    const QString highContrast = Tokens::nameOf(Mode::HighContrast);
    std::vector<ScreenshotStep> steps;
    const auto turn = [&](ThemeChoice choice, const std::function<bool()> &isReady) {
        steps.push_back({{}, [stage, choice] { stage.theme.setChoice(choice); }, isReady});
    };
    const auto atOnce = [] { return true; };
    turn(ThemeChoice::Light, stage.hasLearned);
    addMode(stage, light, 1, steps);
    addOthers(stages, light, steps);
    submitShownOperations(stage, light, steps);
    for (size_t other = 1; other < stages.size(); ++other)
        submitAccountRefund(stages[other], light, steps);
    addOperationsPagePictures(stage, light, steps);
    // The other modes before what is open comes to its end. A turn of every window takes long, so
    // there are as few as can be.
    turn(ThemeChoice::HighContrast, atOnce);
    addOperationsPagePictures(stage, highContrast, steps);
    turn(ThemeChoice::Dark, atOnce);
    addOperationsPagePictures(stage, dark, steps);
    addMode(stage, dark, 11, steps);
    addOthers(stages, dark, steps);
    turn(ThemeChoice::HighContrast, atOnce);
    addMode(stage, highContrast, 5, steps);
    addOthers(stages, highContrast, steps);
    return steps;
}

} // namespace counterfoil
