// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

// Registers the compiled-in files (":/counterfoil/…"). A static library does not do it by itself,
// so every program that shows something calls this once, before the theme is made.
void initResources();

} // namespace counterfoil
