// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/windows.h"

namespace counterfoil {

class WindowServices;

/// The windows and dialogs of an account that is open.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    AccountSession(AccountServices &services, PriorityPresetStore &presets,
                   WindowServices &windowServices, QObject *parent = nullptr);

    [[nodiscard]] AccountServices &services() { return m_services; }
    [[nodiscard]] OperationDialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] Windows &windows() { return m_windows; }
    void closeWindows();

signals:
    /// No window is left, and no operation is under way: the services may go.
    void ended();

private:
    void lookForEnd();

    AccountServices &m_services;
    OperationDialogs m_dialogs;
    Windows m_windows;
};

} // namespace counterfoil
