// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_menu.h"

#include "ui/accounts/account_dialogs.h"
#include "ui/accounts/account_mark.h"
#include "ui/frame/window_services.h"
#include "ui/theme/icons.h"
#include "ui/widgets/menu_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

AccountMenu::AccountMenu(WindowServices &windowServices, const Account &account, QWidget *window)
    : QMenu(window)
    , m_windowServices(windowServices)
    , m_account(account)
{
    setObjectName(u"accountMenu"_s);
}

void AccountMenu::openAbove(const QWidget *button)
{
    rebuild(); // now: its height decides where it stands
    popup(button->mapToGlobal(QPoint(0, -sizeHint().height() - 4)));
}

void AccountMenu::rebuild()
{
    clear();
    const std::vector<Account> &demo = m_windowServices.demoAccounts();
    // Only the demo's own windows lead to its accounts.
    if (std::any_of(demo.begin(), demo.end(),
                    [this](const Account &account) { return account.id == m_account.id; })) {
        for (const Account &account : demo)
            connect(addRow(account), &QAction::triggered, this,
                    [this, id = account.id] { m_windowServices.requestAccount(id); });
        addSeparator();
    }
    const bool isTest = m_account.environment == Environment::Test;
    for (const AccountSettings &settings : m_windowServices.accounts().list()) {
        QAction *action = addRow(accountOf(settings), settings.colour);
        connect(action, &QAction::triggered, this, [this, settings, isTest] {
            if (settings.id == m_account.id)
                m_windowServices.requestAccount(settings.id);
            else
                switchToAccount(parentWidget(), m_windowServices, settings, isTest);
        });
    }
    if (!isEmpty())
        addSeparator();
    if (m_windowServices.hasAccounts()) {
        addAction(counterfoil::icon(Icon::Plus, ColorRole::TextSecondary), tr("Add an account…"),
                  this, [this] { addAccount(parentWidget(), m_windowServices); });
    }
    addAction(counterfoil::icon(Icon::Settings, ColorRole::TextSecondary), tr("Settings"), this,
              &AccountMenu::settingsRequested);
}

QAction *AccountMenu::addRow(const Account &account, const QString &colour)
{
    const QString environment = account.environment == Environment::Live ? tr("live") : tr("test");
    // Behind the tab stands what other menus have as the shortcut.
    return addAction(
        accountMarkIcon(account.environment, colour),
        menuText(account.name) + u'\t' +
            //: Beside the account whose window this is, where the others have "live" or "test"
            (account.id == m_account.id ? tr("this window") : environment));
}

} // namespace counterfoil
