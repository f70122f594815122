// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// Lets assistive technology see of a locked window the lock's page only. Before the first window;
/// calling it again does nothing.
void installLockAccessible();

} // namespace counterfoil
