// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

#include <QUrl>

namespace bench {

/// Starts counterfoil and an empty Qt window in turn and compares how long each takes from exec to
/// its mapped window. `programs` is the folder of both. Needs an X display; without one it says so
/// and measures nothing.
QList<Row> startup(const QString &programs);

/// Likewise to the first rows of the payments list on the screen, with the catalogue in that data
/// folder; nobody answers at the sandbox's address.
QList<Row> startOnCatalogue(const QString &programs, const QString &dataFolder,
                            const QUrl &sandbox);

} // namespace bench
