// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

namespace counterfoil {

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void useTerminal() {}

} // namespace counterfoil
