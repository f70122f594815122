// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/windows.h"

namespace counterfoil {

class Office;

/// The windows and dialogs of a desk that is open.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    AccountSession(Desk &desk, PriorityPresetStore &presets, Office &office,
                   QObject *parent = nullptr);

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] OperationDialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] Windows &windows() { return m_windows; }
    void closeWindows();

signals:
    /// No window is left, and no operation is under way: the desk may go.
    void ended();

private:
    void lookForEnd();

    Desk &m_desk;
    OperationDialogs m_dialogs;
    Windows m_windows;
};

} // namespace counterfoil
