// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// Lets assistive technology see of a locked window the lock's page only. Before the first window;
/// calling it again does nothing.
void installLockAccessible();

/// While hidden, no widget has a name, a value or an action for assistive technology, but the
/// lock's pages and what is on them: also one that was asked for before.
void hideFromAccessibility(bool hidden);

} // namespace counterfoil
