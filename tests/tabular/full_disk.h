// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace counterfoil::test {

/// The disk takes that many bytes more from this process, Qt and SQLite included, then is full.
/// Below zero: it has no end.
void setDiskSpace(qint64 bytes);

} // namespace counterfoil::test
