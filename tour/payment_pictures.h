// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The page of a payment: its tabs, and what becomes of payments.
void addPaymentPictures(const ScreenshotStage &stage, const QString &mode,
                        std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
