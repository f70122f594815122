// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

namespace bench {

/// Bytes to Payment against nlohmann's bare parse of the same bytes, for the largest example of the
/// documents and for the payment with 10,000 partner transactions (given as its JSON).
QList<Row> parsing(const QByteArray &example, const QByteArray &large);

} // namespace bench
