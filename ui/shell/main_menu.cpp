// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace counterfoil {

MainMenu::MainMenu(QWidget *window)
    : QMenu(window)
{
    setObjectName(u"mainMenu"_s);
    const auto add = [&](Icon name, const QString &text, std::optional<Shortcut> shortcut) {
        QAction *action = addAction(counterfoil::icon(name, ColorRole::TextSecondary), text);
        if (shortcut)
            setShortcut(action, *shortcut);
        window->addAction(action);
        return action;
    };
    connect(add(Icon::AppWindow, tr("New window"), Shortcut::NewWindow), &QAction::triggered, this,
            &MainMenu::newWindowRequested);
    m_tearOff = add(Icon::ExternalLink, tr("Open in its own window"), Shortcut::TearOff);
    connect(m_tearOff, &QAction::triggered, this, &MainMenu::tearOffRequested);
    m_copyLink = add(Icon::Link, tr("Copy link to this page"), Shortcut::CopyLink);
    connect(m_copyLink, &QAction::triggered, this, &MainMenu::copyLinkRequested);
    addSeparator();
    addThemes();
    addSeparator();
    //: Opens a list of everything that can be done here
    connect(add(Icon::Search, tr("Find a command…"), Shortcut::Commands), &QAction::triggered, this,
            &MainMenu::commandsRequested);
    connect(add(Icon::CircleQuestionMark, tr("Manual"), Shortcut::Manual), &QAction::triggered,
            this, &MainMenu::manualRequested);
    connect(add(Icon::Keyboard, tr("Keyboard shortcuts"), Shortcut::Shortcuts), &QAction::triggered,
            this, &MainMenu::shortcutsRequested);
    connect(add(Icon::Info, tr("About Counterfoil"), {}), &QAction::triggered, this,
            &MainMenu::aboutRequested);
    m_lock = add(Icon::Lock, tr("Lock the screen"), Shortcut::Lock);
    connect(m_lock, &QAction::triggered, this, &MainMenu::lockRequested);
    connect(add(Icon::LogOut, tr("Quit"), Shortcut::Quit), &QAction::triggered, qApp,
            &QApplication::closeAllWindows);
    setHasDocument(false);
}

void MainMenu::setHasDocument(bool document)
{
    for (QAction *action : {m_tearOff, m_copyLink}) {
        action->setEnabled(document);
        action->setStatusTip(
            document ? QString()
                     : tr("Only for the page of a payment, a session or a payment link."));
    }
}

void MainMenu::setCanLock(bool canLock)
{
    m_lock->setVisible(canLock);
    m_lock->setEnabled(canLock);
}

void MainMenu::addThemes()
{
    Theme *theme = Theme::instanceOf(qApp);
    if (!theme)
        return;
    QMenu *menu = addMenu(counterfoil::icon(Icon::Sun, ColorRole::TextSecondary), tr("Theme"));
    auto *group = new QActionGroup(menu);
    //: The look of the window
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::System, tr("System")},
        //: The look of the window
        {ThemeChoice::Light, tr("Light")},
        //: The look of the window
        {ThemeChoice::Dark, tr("Dark")},
        //: The look of the window
        {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, word] : choices) {
        QAction *action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(theme->choice() == choice);
        group->addAction(action);
        const ThemeChoice chosen = choice;
        connect(action, &QAction::triggered, theme, [theme, chosen] { theme->setChoice(chosen); });
        // Another window may switch.
        connect(theme, &Theme::changed, action,
                [theme, action, chosen] { action->setChecked(theme->choice() == chosen); });
    }
}

} // namespace counterfoil
