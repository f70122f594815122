// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/core_dumps.h"

#include <windows.h>

namespace counterfoil {

bool forbidCoreDumps()
{
    // Without the report of a crash, nothing writes the process's memory to a file.
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
    return (GetErrorMode() & SEM_NOGPFAULTERRORBOX) != 0;
}

} // namespace counterfoil
