// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace counterfoil {

// All shortcuts in their groups, over the window; the sheet deletes itself when it is closed.
void showShortcuts(QWidget *window);
// The same as a table in Markdown, for the manual.
[[nodiscard]] QString shortcutsAsText();

} // namespace counterfoil
