// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// A name that somebody typed, as the text of a menu entry: "&" and a tab in it are shown, they set
/// no mnemonic and no shortcut.
[[nodiscard]] inline QString menuText(const QString &name)
{
    return name.simplified().replace(u'&', QStringLiteral("&&"));
}

} // namespace counterfoil
