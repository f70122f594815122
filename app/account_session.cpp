// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_session.h"

#include "core/desk/desk.h"
#include "ui/frame/office.h"
#include "ui/lock/screen_lock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notifier.h"

namespace counterfoil {

AccountSession::AccountSession(Desk &desk, PriorityPresetStore &presets, Office &office,
                               QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_dialogs(desk, presets)
    , m_windows(desk, m_dialogs)
{
    m_windows.setOffice(office);
    connect(&office.lock(), &ScreenLock::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_desk.gateway().dropToken();
    });
    connect(&m_windows, &Windows::lastClosed, this, &AccountSession::lookForEnd);
    connect(&desk.operations(), &OperationDesk::entryChanged, this, &AccountSession::lookForEnd);
}

void AccountSession::closeWindows()
{
    const QList<MainWindow *> windows = m_windows.all();
    for (MainWindow *window : windows)
        window->close();
}

void AccountSession::lookForEnd()
{
    if (m_windows.all().isEmpty() && m_desk.operations().openCount() == 0)
        emit ended();
}

} // namespace counterfoil
