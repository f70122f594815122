// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace counterfoil {

// What the program is; the overlay deletes itself when it is closed.
void showAbout(QWidget *window);

} // namespace counterfoil
