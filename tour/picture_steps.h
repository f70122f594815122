// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "tour/screenshot_walk.h"
#include "ui/frame/place.h"

#include <QUrl>

namespace counterfoil {

class AccountServices;
class MainWindow;
class WindowServices;
class OperationDialogs;
class Theme;

/// What the walk happens on, of one account; all of it outlives the walk.
struct ScreenshotStage
{
    AccountServices &services;
    QUrl sandbox;                     ///< its address
    std::function<bool()> hasLearned; ///< whether the demo's payments are known
    Theme &theme;
    MainWindow &window;
    OperationDialogs &dialogs;
    WindowServices &windowServices;
};

/// Adds the steps of one mode to a walk; every picture is of the stage's window, and its name ends
/// in the mode's. Those of a region of the window derive from it.
class PictureSteps
{
public:
    PictureSteps(const ScreenshotStage &stage, const QString &mode,
                 std::vector<ScreenshotStep> &steps);

protected:
    using Act = std::function<void()>;
    using Condition = std::function<bool()>;

    void add(
        const QString &name, Act act, Condition isReady = [] { return true; },
        std::function<QWidget *()> of = {});
    void open(const QString &name, const Place &place);
    void openPayment(const QString &name, const QString &orderReference);
    /// The one that is told once the step is there.
    void openPayment(const QString &name, const std::function<PaymentPtr()> &payment);
    void closeOverlay();
    /// Gives the sandbox its next faults, in its own words.
    void setFaults(const std::function<QByteArray()> &faults);

    /// Null where it is not known.
    [[nodiscard]] static PaymentPtr find(const ScreenshotStage &stage,
                                         const QString &orderReference);

    const ScreenshotStage m_stage;

private:
    QString m_mode;
    std::vector<ScreenshotStep> &m_steps;
};

} // namespace counterfoil
