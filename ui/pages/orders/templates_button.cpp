// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/templates_button.h"

#include "ui/widgets/menu_text.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

TemplatesButton::TemplatesButton(OrderTemplates &templates, const QString &account,
                                 CreationKind kind, QWidget *parent)
    : ActionButton(Icon::Bookmark, tr("Templates"), ButtonRole::Outlined, parent)
    , m_templates(templates)
    , m_account(account)
    , m_kind(kind)
    , m_menu(new QMenu(this))
{
    setObjectName(u"templatesButton"_s);
    m_menu->setObjectName(u"templatesMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &TemplatesButton::fill);
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
}

void TemplatesButton::fill()
{
    m_menu->clear();
    const QList<OrderTemplate> all = m_templates.templates(m_account, m_kind);
    for (const OrderTemplate &made : all)
        m_menu->addAction(menuText(made.name), this, [this, made] { emit chosen(made); });
    if (all.isEmpty())
        //: No templates are saved yet
        m_menu->addAction(tr("None saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save as template…"), this, &TemplatesButton::saveRequested);
    if (all.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("Remove"));
    for (const OrderTemplate &made : all) {
        remove->addAction(menuText(made.name), this, [this, name = made.name] {
            if (const auto done = m_templates.remove(m_account, m_kind, name); !done)
                emit failed(done.error());
        });
    }
}

} // namespace counterfoil
