// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace counterfoil {

/// Rows of payments and operations are numbered by when they were created, so that the order of
/// rows is the order of time and every index gives it for free: seconds, then milliseconds, and
/// room for some in the same millisecond.
inline constexpr qint64 RowsInSecond = 4096;

/// The first row for a moment, in ms since 1970 UTC.
[[nodiscard]] constexpr qint64 firstRowAt(qint64 ms)
{
    const qint64 inSecond = ((ms % 1000) + 1000) % 1000;
    return (ms - inSecond) / 1000 * RowsInSecond + inSecond * 4;
}

} // namespace counterfoil
