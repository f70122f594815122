// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// The forms of a new session and a new payment: empty, filled, with errors, as JSON, with a split,
/// and what became of one.
void addOrderPictures(const ScreenshotStage &stage, const QString &mode,
                      std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
