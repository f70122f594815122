// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

// What the demo is known to hold (sandbox/purse/seed).
inline const QString ShownOrder = QStringLiteral("order_2026-11-8841");
inline const QString PlainOrder = QStringLiteral("order_2026-11-8840");

} // namespace counterfoil
