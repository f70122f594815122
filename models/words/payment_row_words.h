// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_row.h"

#include <QLocale>
#include <QTimeZone>

namespace counterfoil {

/// "19 Nov 18:40"; with the year where it is another one. By the clock of `now`.
[[nodiscard]] QString createdText(const PaymentRow &row, const QDateTime &now);
/// "Partly captured, Partly refunded": the words of the chips, for those who hear it.
[[nodiscard]] QString stateText(const PaymentRow &row);

/// For the clipboard: a line of titles, and a line a payment, with their line breaks. A spreadsheet
/// takes the cells as they are and runs none of them; amounts have the decimal sign of the locale.
[[nodiscard]] QString paymentTsvHeader(const QTimeZone &zone = QTimeZone::systemTimeZone());
[[nodiscard]] QString paymentTsv(const PaymentRow &row,
                                 const QTimeZone &zone = QTimeZone::systemTimeZone(),
                                 const QLocale &locale = QLocale());

} // namespace counterfoil
