// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_end.h"

#include <cstdio>

#include <process.h>
#include <windows.h>

namespace counterfoil {

int endProcess(int exitCode)
{
    _cexit(); // what exit() does in the program itself
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
    return exitCode;
}

} // namespace counterfoil
