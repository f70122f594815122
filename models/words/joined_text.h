// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterfoil {

/// "dalenys 10.00 failed: no money": what is said of something; one alone where the other is
/// empty. With the signs and spaces of the language, as in the next one.
[[nodiscard]] QString withDetail(const QString &what, const QString &detail);
/// "illicado 10.00 succeeded; dalenys 5.00 failed". For parts that have commas of their own.
[[nodiscard]] QString sideBySide(const QStringList &parts);

} // namespace counterfoil
