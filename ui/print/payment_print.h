// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "ui/print/print_sheet.h"

#include <QDateTime>
#include <QLocale>

namespace counterfoil {

/// One payment: what it is, its sums, its split, every operation with its parts, the order's lines.
/// Times are shown on the clock of `seenAt`.
[[nodiscard]] std::unique_ptr<PrintSheet> paymentSheet(const Payment &payment,
                                                       const QString &account,
                                                       const QDateTime &seenAt,
                                                       const QLocale &locale = QLocale());

} // namespace counterfoil
