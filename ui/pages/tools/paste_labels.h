// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace counterfoil {

// Above a field for what is pasted; its text has the field's key.
[[nodiscard]] QLabel *pasteLabel(QWidget *field, const QString &text, QWidget *parent);
// Below it; hidden until there is a problem.
[[nodiscard]] QLabel *pasteProblemLabel(const QString &name, QWidget *parent);
// An empty problem takes no room.
void showPasteProblem(QLabel *label, QWidget *field, const QString &problem);

} // namespace counterfoil
