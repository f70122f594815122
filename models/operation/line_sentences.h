// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_difference.h"

namespace counterfoil {

/// What an order's total and its lines differ by.
[[nodiscard]] QString differenceSentence(const OrderDifference &difference);
/// The choice to make it a part of what the lines come to.
[[nodiscard]] QString spreadText(const OrderDifference &difference);
/// That an operation without its lines may not be enough.
[[nodiscard]] QString linesNeededSentence();
/// More units of a line were asked for than are left.
[[nodiscard]] QString unitsLeftSentence(const QString &line, qint64 left);

} // namespace counterfoil
