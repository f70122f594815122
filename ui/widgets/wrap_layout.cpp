// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrap_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

bool expands(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrapLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<WrapLayout::Line> WrapLayout::lines(int room) const
{
    std::vector<Line> all(1);
    int used = 0;
    bool isTrailing = false; // the line starts behind the stretch
    bool hasStretch = false;
    for (const auto &item : m_items) {
        if (item->spacerItem()) {
            all.back().parts.push_back({item.get(), 0});
            hasStretch = true;
        }
        if (item->isEmpty()) // hidden; so is a stretch
            continue;
        const int width = qMin(item->sizeHint().width(), room);
        if (used > 0 && used + spacing() + width > room) {
            fill(all.back(), room, isTrailing);
            all.emplace_back();
            used = 0;
            isTrailing = hasStretch;
        }
        used += width + (used > 0 ? spacing() : 0);
        all.back().parts.push_back({item.get(), width});
    }
    fill(all.back(), room, isTrailing);
    return all;
}

/// What expands takes what the line leaves, a stretch only the rest of it.
void WrapLayout::fill(Line &line, int room, bool isTrailing) const
{
    int slack = room + spacing();
    for (const Part &part : line.parts)
        slack -= part.item->spacerItem() ? 0 : part.width + spacing();
    slack = qMax(0, slack);
    for (Part &part : line.parts) {
        if (part.item->spacerItem() || !expands(*part.item))
            continue;
        const int grown = qMin(part.width + slack, part.item->maximumSize().width());
        slack -= grown - part.width;
        part.width = grown;
    }
    for (Part &part : line.parts) {
        if (part.item->spacerItem())
            part.width = std::exchange(slack, 0);
        else
            line.height = qMax(line.height, part.item->hasHeightForWidth()
                                                ? part.item->heightForWidth(part.width)
                                                : part.item->sizeHint().height());
    }
    line.left = isTrailing ? slack : 0;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += line.height + spacing();
    return height;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    const bool any = std::any_of(m_items.cbegin(), m_items.cend(),
                                 [](const auto &item) { return expands(*item); });
    return any ? Qt::Horizontal : Qt::Orientations();
}

QSize WrapLayout::sizeHint() const
{
    QSize hint(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        hint.setWidth(hint.width() + (hint.width() > 0 ? spacing() : 0) + one.width());
        hint.setHeight(qMax(hint.height(), one.height()));
    }
    return hint.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner =
        (alignment() ? alignmentRect(rect) : rect).marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<Line> all = lines(inner.width());
    int top = inner.top();
    for (const Line &line : all) {
        // A single line is as high as the layout, as in a row.
        const int height = all.size() == 1 ? inner.height() : line.height;
        int left = inner.left() + line.left;
        for (const Part &part : line.parts) {
            part.item->setGeometry(
                QStyle::visualRect(direction, inner, {left, top, part.width, height}));
            left += part.width + (part.item->spacerItem() ? 0 : spacing());
        }
        top += height + spacing();
    }
}

} // namespace counterfoil
