// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <cstdio>
#include <cstdlib>

#include <windows.h>

#include <shellapi.h>

namespace counterfoil {

namespace {

/// A program with windows has no console of its own; a pipe or a file that it was given, it keeps.
void openWhereClosed(DWORD which, FILE *stream)
{
    const HANDLE given = GetStdHandle(which);
    DWORD mode = 0;
    if (given == nullptr || given == INVALID_HANDLE_VALUE || GetConsoleMode(given, &mode))
        (void)std::freopen("CONOUT$", "w", stream);
}

} // namespace

QStringList programArguments(int, char **)
{
    QStringList arguments;
    int count = 0;
    wchar_t **parts = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; parts && i < count; ++i)
        arguments << QString::fromWCharArray(parts[i]);
    LocalFree(parts);
    return arguments;
}

void useTerminal()
{
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    static const UINT before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(before); });
    openWhereClosed(STD_OUTPUT_HANDLE, stdout);
    openWhereClosed(STD_ERROR_HANDLE, stderr);
}

} // namespace counterfoil
