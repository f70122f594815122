// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_end.h"

namespace counterfoil {

int endProcess(int exitCode)
{
    return exitCode;
}

} // namespace counterfoil
