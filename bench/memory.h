// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bench {

/// Resident memory of a process in MiB, as Linux tells it; 0 elsewhere.
double residentMib(qint64 process);

} // namespace bench
