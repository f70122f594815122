// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/catalogue_fill.h"

namespace bench {

/// The store's searches (from the query to rows of the program) against the bare SQLite library
/// that runs the equivalent statement on the same file and reads the same columns.
QList<Row> searchRatio(const CatalogueFill &fill);

} // namespace bench
