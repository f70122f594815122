// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

namespace bench {

/// The store's import, from payments of the program to rows, against the bare SQLite library that
/// writes the same rows into a file with the same tables and indexes, batch by batch in turns.
QList<Row> importRatio(int payments);

} // namespace bench
