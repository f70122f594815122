// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QMenu>

namespace counterfoil {

class WindowServices;

/// The menu of the rail's foot: the other accounts, one more, and the settings.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// The services outlive the menu. The account is that of the window.
    AccountMenu(WindowServices &windowServices, const Account &account, QWidget *window);

    void openAbove(const QWidget *button);

signals:
    void settingsRequested();

private:
    void rebuild();
    QAction *addRow(const Account &account, const QString &colour = {});

    WindowServices &m_windowServices;
    Account m_account;
};

} // namespace counterfoil
