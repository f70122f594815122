// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_difference.h"
#include "core/domain/payment.h"

#include <QLocale>

namespace counterfoil {

/// What an order's total and its lines differ by.
[[nodiscard]] QString differenceSentence(const OrderDifference &difference);
/// The choice to make it a part of what the lines come to.
[[nodiscard]] QString spreadText(const OrderDifference &difference);
/// What an operation was for, a line each: "2 × Linen shirt, 66.67 EUR". At most so many.
[[nodiscard]] QStringList operationLines(const Operation &operation, size_t most,
                                         const QLocale &locale = QLocale());
/// That an operation without its lines may not be enough.
[[nodiscard]] QString linesNeededSentence();
/// More units of a line were asked for than are left.
[[nodiscard]] QString unitsLeftSentence(const QString &line, qint64 left);

} // namespace counterfoil
