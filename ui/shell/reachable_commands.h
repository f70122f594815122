// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"

#include <QList>

namespace counterfoil {

class MainWindow;

// Everything that can be asked for in the window as it is now: its actions and those of its page,
// the entries of their menus, the buttons and tabs that are to be seen. What is off is among them,
// with its reason. The page's come first. Each runs only while it is still there and on.
[[nodiscard]] QList<Command> reachableCommands(const MainWindow &window);

} // namespace counterfoil
