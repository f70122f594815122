// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_row.h"

namespace counterfoil {

/// "19 Nov 18:40"; with the year where it is another one.
[[nodiscard]] QString createdText(const PaymentRow &row, QDate today);
/// "partly captured, partly refunded": the words of a search, for those who hear it.
[[nodiscard]] QString stateText(const PaymentRow &row);

/// For the clipboard: a line of titles, and a line a payment, with their line breaks. A spreadsheet
/// takes the cells as they are and runs none of them.
[[nodiscard]] QString paymentTsvHeader();
[[nodiscard]] QString paymentTsv(const PaymentRow &row);

} // namespace counterfoil
