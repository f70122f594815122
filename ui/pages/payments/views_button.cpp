// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/views_button.h"

#include "ui/widgets/menu_text.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int withKeys = 9;

} // namespace

ViewsButton::ViewsButton(SavedViews &views, const QString &account, QWidget *parent)
    : ActionButton(Icon::Bookmark, tr("Saved views"), ButtonRole::Quiet, parent)
    , m_views(views)
    , m_account(account)
    , m_menu(new QMenu(this))
{
    setObjectName(u"viewsButton"_s);
    m_menu->setObjectName(u"viewsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
    for (int i = 0; i < withKeys; ++i) {
        m_keys << addShortcut(parent, Shortcut::SavedView, i + 1, Qt::WidgetWithChildrenShortcut);
        connect(m_keys.last(), &QAction::triggered, this, [this, i] { open(i); });
    }
    connect(&m_views, &SavedViews::changed, this, &ViewsButton::nameKeys);
    nameKeys();
}

// An action has the name of its view; without one it is off.
void ViewsButton::nameKeys()
{
    const QList<SavedView> views = m_views.views(m_account);
    for (int i = 0; i < m_keys.size(); ++i) {
        const bool isThere = i < views.size();
        //: Shows the list as it was saved under a name
        m_keys[i]->setText(isThere ? tr("View “%1”").arg(menuText(views[i].name)) : QString());
        m_keys[i]->setVisible(isThere);
    }
}

void ViewsButton::open(int number)
{
    const QList<SavedView> views = m_views.views(m_account);
    if (number < views.size())
        emit viewChosen(views[number]);
}

void ViewsButton::fill()
{
    m_menu->clear();
    const QList<SavedView> views = m_views.views(m_account);
    for (int i = 0; i < views.size(); ++i) {
        const QString keys = i < withKeys ? menuKeys(Shortcut::SavedView, i + 1) : QString();
        QString name = views[i].name;
        m_menu->addAction(menuText(name) + keys, this, [this, i] { open(i); });
    }
    if (views.isEmpty())
        //: No views are saved yet
        m_menu->addAction(tr("None saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save current view…"), this, &ViewsButton::saveRequested);
    if (views.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("Remove"));
    for (const SavedView &view : views) {
        QString name = view.name;
        remove->addAction(menuText(name), this,
                          [this, name = view.name] { m_views.remove(m_account, name); });
    }
}

} // namespace counterfoil
