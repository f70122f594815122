// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace counterfoil {

/// "12 s", "3 min", "5 h", "2 d": how long ago that was. A moment in the future (a clock that was
/// put back) is "0 s"; an invalid one is empty.
[[nodiscard]] QString ageText(const QDateTime &since, const QDateTime &now);

} // namespace counterfoil
