// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/picture_steps.h"

namespace counterfoil {

/// A payment and its refund in the window of an account beside the first; the pictures are named
/// after the account's word.
void addAccountPictures(const ScreenshotStage &stage, const QString &account, const QString &mode,
                        std::vector<ScreenshotStep> &steps);
/// The same of a payment that waits to be approved or declined.
void addDecisionPictures(const ScreenshotStage &stage, const QString &account, const QString &mode,
                         std::vector<ScreenshotStep> &steps);
/// A new order with a page for its payer, and its link.
void addOrderPictures(const ScreenshotStage &stage, const QString &account, const QString &mode,
                      std::vector<ScreenshotStep> &steps);
/// Refunds a part of one of its payments, for the pictures of all accounts in both modes.
void submitAccountRefund(const ScreenshotStage &stage, const QString &mode,
                         std::vector<ScreenshotStep> &steps);

} // namespace counterfoil
