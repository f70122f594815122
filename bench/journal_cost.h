// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

namespace bench {

/// What writing an operation down costs before its request may leave: syncs to the disk, counted
/// where SQLite asks the system for them, and time against as many bare syncs.
[[nodiscard]] QList<Row> journalCost();

} // namespace bench
