// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_menu.h"

#include "ui/accounts/account_dialogs.h"
#include "ui/accounts/account_mark.h"
#include "ui/frame/window_services.h"
#include "ui/theme/icons.h"
#include "ui/widgets/menu_text.h"

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
    const bool isTest = m_account.environment == Environment::Test;
    for (const AccountSettings &settings : m_windowServices.accounts().list()) {
        const bool isHere = settings.id == m_account.id;
        const QString environment =
            settings.environment == Environment::Live ? tr("live") : tr("test");
        // Behind the tab stands what other menus have as the shortcut.
        QAction *action =
            addAction(accountMarkIcon(settings.environment, settings.colour),
                      menuText(settings.name) + u'\t' + (isHere ? tr("this window") : environment));
        connect(action, &QAction::triggered, this, [this, settings, isTest, isHere] {
            if (isHere)
                m_windowServices.requestAccount(settings.id);
            else
                switchToAccount(parentWidget(), m_windowServices, settings, isTest);
        });
    }
    if (!isEmpty())
        addSeparator();
    if (m_windowServices.hasAccounts()) {
        addAction(counterfoil::icon(Icon::Plus, ColorRole::TextSecondary), tr("Add an account …"),
                  this, [this] { addAccount(parentWidget(), m_windowServices); });
    }
    addAction(counterfoil::icon(Icon::Settings, ColorRole::TextSecondary), tr("Settings"), this,
              &AccountMenu::settingsRequested);
}

} // namespace counterfoil
