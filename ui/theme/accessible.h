// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace counterfoil {

// Tells assistive technology what the painted widgets are (chip, bar, figure, banner, dialog);
// without it they are nameless areas. Theme calls it; calling it again does nothing.
void installAccessibleRoles();

// Has a screen reader say what the widget's text is now: a count, an outcome, an error. Does
// nothing where nobody listens, or where nobody can see it.
void announce(QWidget *teller);

} // namespace counterfoil
