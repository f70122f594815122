// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace counterfoil {

// Overlays that only tell something; they delete themselves when they are closed.
void showShortcuts(QWidget *window);
void showAbout(QWidget *window);

} // namespace counterfoil
