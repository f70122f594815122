// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace counterfoil {

// The widgets under it that Tab goes to, as one reads: along the layouts, a row at a time. What is
// added later has its place, too; Qt's own chain has it at the end.
[[nodiscard]] QList<QWidget *> tabStopsIn(QWidget *root);
// Moves the focus to the next of them, from the last to the first; or to the one before.
void focusNextIn(QWidget *root, bool next);

} // namespace counterfoil
