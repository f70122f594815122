// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace counterfoil {

// The style draws the box of a tick and the ring of a choice in a shade of the window, which is
// lost in dark mode: from now on they are as visible as quiet text.
void outlineIndicator(QAbstractButton *button);

} // namespace counterfoil
