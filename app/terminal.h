// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterfoil {

/// What the program was started with, without its name; whole where the system's eight-bit encoding
/// has no letter for it.
[[nodiscard]] QStringList programArguments(int argc, char **argv);

/// Makes what is written to stdout and stderr visible in the terminal that the program was started
/// from, if there is one. For main(), before anything is written.
void useTerminal();

} // namespace counterfoil
