// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

// Tells assistive technology what the painted widgets are (chip, bar, figure, banner, dialog);
// without it they are nameless areas. Theme calls it; calling it again does nothing.
void installAccessibleRoles();

} // namespace counterfoil
