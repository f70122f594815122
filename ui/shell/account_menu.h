// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QMenu>

namespace counterfoil {

class Office;

/// The menu of the rail's foot: the other accounts, one more, and the settings.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// The office outlives the menu. The account is that of the window.
    AccountMenu(Office &office, const Account &account, QWidget *window);

    void openAbove(const QWidget *button);

signals:
    void settingsRequested();

private:
    void rebuild();

    Office &m_office;
    Account m_account;
};

} // namespace counterfoil
