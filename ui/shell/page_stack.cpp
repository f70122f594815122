// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/frame/page.h"

#include <algorithm>

namespace counterfoil {

PageStack::PageStack(Factory factory, QWidget *parent)
    : QStackedWidget(parent)
    , m_factory(std::move(factory))
{}

Page *PageStack::current() const
{
    return static_cast<Page *>(currentWidget());
}

Page *PageStack::show(const Place &place)
{
    const auto known = std::find_if(m_recent.begin(), m_recent.end(),
                                    [&](const Page *page) { return page->place() == place; });
    Page *page = known == m_recent.end() ? m_factory(place, this) : *known;
    if (known == m_recent.end()) {
        addWidget(page);
        connect(page, &Page::openRequested, this, &PageStack::openRequested);
        connect(page, &Page::changed, this, [this, page] {
            if (page == current())
                emit changed();
        });
    }
    m_recent.removeOne(page);
    m_recent << page;
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    while (m_recent.size() > most)
        drop(m_recent.first());
    if (m_outdated && m_outdated != page) {
        drop(m_outdated);
        m_outdated.clear();
    }
    emit changed();
    return page;
}

void PageStack::renew(bool currentIsInUse)
{
    Page *kept = currentIsInUse ? current() : nullptr;
    const QList<Page *> all = m_recent;
    for (Page *page : all) {
        if (page != kept)
            drop(page);
    }
    m_outdated = kept;
}

void PageStack::drop(Page *page)
{
    m_recent.removeOne(page);
    removeWidget(page);
    page->deleteLater();
}

} // namespace counterfoil
