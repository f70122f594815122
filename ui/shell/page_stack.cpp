// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/frame/page.h"
#include "ui/widgets/list_anchor.h"

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
    Page *page = known == m_recent.end() ? make(place) : *known;
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

Page *PageStack::make(const Place &place)
{
    Page *page = m_factory(place, this);
    addWidget(page);
    connect(page, &Page::openRequested, this, &PageStack::openRequested);
    connect(page, &Page::newWindowRequested, this, &PageStack::newWindowRequested);
    connect(page, &Page::changed, this, [this, page] {
        if (page == current())
            emit changed();
    });
    const auto kept = std::find_if(m_kept.cbegin(), m_kept.cend(),
                                   [&](const auto &entry) { return entry.first == place; });
    if (kept != m_kept.cend()) {
        page->restore(kept->second);
        m_kept.erase(kept);
    }
    bringToPosition(*page);
    return page;
}

QString PageStack::unfinished() const
{
    for (const Page *page : m_recent) {
        if (const QString sentence = page->unfinished(); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

void PageStack::renew(bool currentIsInUse)
{
    Page *kept = currentIsInUse ? current() : nullptr;
    m_kept.clear();
    const QList<Page *> all = m_recent;
    for (Page *page : all) {
        if (page == kept)
            continue;
        if (const QVariant state = page->kept(); !state.isNull())
            m_kept.append({page->place(), state});
        drop(page);
    }
    m_outdated = kept;
}

PageStack::Positions PageStack::positions() const
{
    Positions positions = m_positions;
    for (const Page *page : m_recent) {
        if (const ListAnchor *anchor = page->anchor())
            positions.insert(page->place().kind, anchor->position());
    }
    return positions;
}

void PageStack::setPositions(const Positions &positions)
{
    m_positions = positions;
    for (const Page *page : std::as_const(m_recent))
        bringToPosition(*page);
}

void PageStack::bringToPosition(const Page &page)
{
    ListAnchor *anchor = page.anchor();
    if (anchor && m_positions.contains(page.place().kind))
        anchor->goTo(m_positions.take(page.place().kind));
}

void PageStack::drop(Page *page)
{
    m_recent.removeOne(page);
    removeWidget(page);
    page->deleteLater();
}

} // namespace counterfoil
