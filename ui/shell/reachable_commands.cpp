// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reachable_commands.h"

#include "core/domain/outside_text.h"
#include "ui/frame/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/shortcuts.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// "&Save" as people read it; a doubled sign is one that is meant.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && ++at == text.size())
            break;
        plain += text[at];
    }
    return plain.section(u'\t', 0, 0);
}

// A command opens what asks for more; the list need not say so.
QString withoutDots(const QString &text)
{
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

class Harvest
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ReachableCommands)

public:
    explicit Harvest(const MainWindow &window)
        : m_window(window)
    {}

    QList<Command> commands()
    {
        const QWidget *page = m_window.page();
        if (page)
            addAllOf(*page, tr("This page"));
        addAllOf(m_window, tr("Window"));
        std::stable_partition(m_found.begin(), m_found.end(),
                              [](const Command &command) { return !command.isOff; });
        return m_found;
    }

private:
    // What is below it, and not yet seen.
    void addAllOf(const QWidget &root, const QString &group)
    {
        QList<QWidget *> widgets = root.findChildren<QWidget *>();
        widgets.prepend(const_cast<QWidget *>(&root));
        for (QWidget *widget : std::as_const(widgets)) {
            if (!m_seenWidgets.contains(widget) && isShown(widget))
                addOf(widget, group);
        }
    }

    // The manual is a window of its own below this one.
    bool isShown(const QWidget *widget) const
    {
        if (!widget->isVisible() || widget->window() != &m_window ||
            qobject_cast<const QMenu *>(widget))
            return false;
        for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
            if (qobject_cast<const OverlayDialog *>(widget))
                return false;
        }
        return true;
    }

    void addOf(QWidget *widget, const QString &group)
    {
        m_seenWidgets.insert(widget);
        for (QAction *action : widget->actions())
            addAction(action, group);
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            addButton(button, group);
        else if (auto *tabs = qobject_cast<QTabBar *>(widget))
            addTabs(tabs, group);
    }

    void addAction(QAction *action, const QString &group, const QString &menu = {})
    {
        if (action->isSeparator() || !action->isVisible() || m_seenActions.contains(action))
            return;
        m_seenActions.insert(action);
        const QString own = withoutDots(withoutMnemonic(action->text()));
        if (own.isEmpty() || shortcutOf(*action) == Shortcut::Commands)
            return;
        //: An entry of a menu in the list of commands: "Theme: Dark"
        const QString name = menu.isEmpty() ? own : tr("%1: %2").arg(menu, own);
        if (const QMenu *below = action->menu()) {
            addMenu(below, group, name);
            return;
        }
        const bool isPageOfRail = shortcutOf(*action) == Shortcut::RailPage;
        Command command{shownText(name),
                        isPageOfRail ? tr("Go to") : group,
                        KeyCap::textOf(action->shortcut()),
                        !action->isEnabled(),
                        action->statusTip(),
                        [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }};
        m_names.insert(command.name);
        m_found << std::move(command);
    }

    void addMenu(const QMenu *menu, const QString &group, const QString &name)
    {
        for (QAction *action : menu->actions())
            addAction(action, group, name);
    }

    void addButton(QAbstractButton *button, const QString &group)
    {
        if (const QMenu *menu = menuOf(button)) {
            addMenu(menu, group, {});
            return;
        }
        const QString own = button->accessibleName().isEmpty() ? withoutMnemonic(button->text())
                                                               : button->accessibleName();
        const QString name = shownText(withoutDots(own));
        // The rail and the field of the search are there as actions, with their keys.
        if (name.isEmpty() || qobject_cast<RailItem *>(button) ||
            qobject_cast<SearchField *>(button) || qobject_cast<QLineEdit *>(button->parent()) ||
            m_names.contains(name))
            return;
        m_found << Command{name,
                           group,
                           {},
                           !button->isEnabled(),
                           shownText(button->accessibleDescription()),
                           [button = QPointer(button)] {
                               if (button && button->isVisible())
                                   button->click();
                           }};
    }

    static const QMenu *menuOf(const QAbstractButton *button)
    {
        if (const auto *push = qobject_cast<const QPushButton *>(button))
            return push->menu();
        const auto *tool = qobject_cast<const QToolButton *>(button);
        return tool ? tool->menu() : nullptr;
    }

    void addTabs(QTabBar *tabs, const QString &group)
    {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab) || tab == tabs->currentIndex())
                continue;
            //: A command that shows one of a page's tabs: "Tab Customer"
            const QString name = tr("Tab %1").arg(withoutMnemonic(tabs->tabText(tab)));
            m_found << Command{shownText(name),
                               group,
                               {},
                               !tabs->isTabEnabled(tab),
                               {},
                               [tabs = QPointer(tabs), tab] {
                                   if (tabs)
                                       tabs->setCurrentIndex(tab);
                               }};
        }
    }

    const MainWindow &m_window;
    QList<Command> m_found;
    QSet<const QAction *> m_seenActions;
    QSet<const QWidget *> m_seenWidgets;
    QSet<QString> m_names; // of actions: a button of the same name does the same
};

} // namespace

QList<Command> reachableCommands(const MainWindow &window)
{
    return Harvest(window).commands();
}

} // namespace counterfoil
