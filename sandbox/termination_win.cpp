// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/termination.h"

#include <QCoreApplication>

#include <windows.h>

namespace sandbox {

namespace {

/// In a thread that Windows makes for it. When it returns from a closed console, the process is
/// over: the event loop ends it before.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                              Qt::QueuedConnection);
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

void quitOnTermination(QCoreApplication *)
{
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

} // namespace sandbox
