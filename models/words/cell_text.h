// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// A dash where a cell of a table has nothing to say.
[[nodiscard]] inline QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("\u2013") : text;
}

} // namespace counterfoil
