// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/payment_row.h"
#include "core/store/database.h"

namespace counterfoil::catalogue {

/// The sums of a payment that was kept before its ledger was: of its operations. What is open is
/// not available, and not moved.
[[nodiscard]] DatabaseResult<PaymentSums> sumsOfOperations(Database &file, qint64 payment,
                                                           Currency currency);

} // namespace counterfoil::catalogue
