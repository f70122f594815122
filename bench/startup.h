// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

namespace bench {

/// Starts counterfoil and an empty Qt window in turn and compares how long each takes from exec to
/// its mapped window. Needs an X display; without one it says so and measures nothing.
QList<Row> startup(const QString &programs);

} // namespace bench
