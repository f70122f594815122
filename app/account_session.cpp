// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_session.h"

#include "core/services/account_services.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notifier.h"

namespace counterfoil {

AccountSession::AccountSession(AccountServices &services, PriorityPresetStore &presets,
                               WindowServices &windowServices, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(services, presets)
    , m_windows(services, m_dialogs)
{
    m_windows.setWindowServices(windowServices);
    connect(&windowServices.lock(), &ScreenLock::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_services.gateway().dropToken();
    });
    connect(&m_windows, &Windows::lastClosed, this, &AccountSession::lookForEnd);
    connect(&services.operations(), &OperationService::entryChanged, this,
            &AccountSession::lookForEnd);
}

void AccountSession::closeWindows()
{
    const QList<MainWindow *> windows = m_windows.all();
    for (MainWindow *window : windows)
        window->close();
}

void AccountSession::lookForEnd()
{
    if (m_windows.all().isEmpty() && m_services.operations().openCount() == 0)
        emit ended();
}

} // namespace counterfoil
