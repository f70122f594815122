// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tab_card.h"

#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace counterfoil {

TabCard::TabCard(const QString &name, const QString &accessibleName, QWidget *parent)
    : CardFrame(parent)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(name);
    setFlush();
    m_bar->setObjectName(name.chopped(1) + u"Bar"_s); // "paymentTabs": "paymentTabBar"
    m_bar->setAccessibleName(accessibleName);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_bar, 1);
    body()->addLayout(head);
    body()->addWidget(separator(this));
    body()->addWidget(m_stack, 1);
    const auto lead = [this](Shortcut shortcut, int by) {
        connect(addShortcut(this, shortcut, Qt::WidgetWithChildrenShortcut), &QAction::triggered,
                this, [this, by] { step(by); });
    };
    lead(Shortcut::NextTab, 1);
    lead(Shortcut::PreviousTab, -1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        lookAt(index);
        emit currentIndexChanged(index);
    });
}

void TabCard::addTab(const QString &title, const QString &name, const MakePage &make)
{
    m_parts.append({name, make}); // first: the bar tells of its first tab at once
    // Titles are ours, but QTabBar makes mnemonics of ampersands in any language.
    QString text = title;
    m_bar->addTab(text.replace(u'&', u"&&"_s));
}

void TabCard::lookAt(int index)
{
    Part &part = m_parts[index];
    if (!part.page) {
        part.page = part.make(m_stack);
        part.page->setObjectName(part.name);
        m_stack->addWidget(part.page);
    }
    m_stack->setCurrentWidget(part.page);
}

void TabCard::step(int by)
{
    int next = m_bar->currentIndex();
    do {
        next = (next + by + m_bar->count()) % m_bar->count();
    } while (!m_bar->isTabVisible(next));
    m_bar->setCurrentIndex(next);
}

void TabCard::showTab(int index, bool shown)
{
    if (m_bar->isTabVisible(index) == shown)
        return;
    m_bar->setTabVisible(index, shown);
    m_bar->setTabEnabled(index, shown); // or the arrow keys would stop there
}

int TabCard::currentIndex() const
{
    return m_bar->currentIndex();
}

void TabCard::setCurrentIndex(int index)
{
    m_bar->setCurrentIndex(index);
}

} // namespace counterfoil
