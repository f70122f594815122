// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uneven_list.h"

#include "ui/widgets/scroll_bars.h"

#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace counterfoil {

UnevenList::UnevenList(QWidget *parent)
    : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UnevenList::setModel(QAbstractItemModel *model)
{
    disconnect(m_removal);
    QListView::setModel(model);
    if (model)
        m_removal =
            connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometries(); });
}

int UnevenList::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

const std::vector<int> &UnevenList::tops() const
{
    const auto rows = static_cast<size_t>(rowCount());
    if (m_isStale || m_tops.size() != rows + 1) {
        m_tops.resize(rows + 1);
        m_tops[0] = 0;
        for (size_t row = 0; row < rows; ++row)
            m_tops[row + 1] = m_tops[row] + rowHeight(static_cast<int>(row));
        m_isStale = false;
    }
    return m_tops;
}

int UnevenList::nearestRow(int place) const
{
    const std::vector<int> &all = tops();
    const auto below = std::upper_bound(all.begin(), all.end(), place);
    return qBound(0, static_cast<int>(below - all.begin()) - 1, rowCount() - 1);
}

QRect UnevenList::rowsRect(int first, int last) const
{
    const std::vector<int> &all = tops();
    const int top = all[static_cast<size_t>(first)];
    return {0, top - verticalOffset(), viewport()->width(),
            all[static_cast<size_t>(last) + 1] - top};
}

int UnevenList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect UnevenList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || index.row() >= rowCount())
        return {};
    return rowsRect(index.row(), index.row());
}

QModelIndex UnevenList::indexAt(const QPoint &point) const
{
    const int place = point.y() + verticalOffset();
    if (place < 0 || place >= tops().back())
        return {};
    return model()->index(nearestRow(place), modelColumn(), rootIndex());
}

void UnevenList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model())
        return;
    executeDelayedItemsLayout();
    const QRect row = rowsRect(index.row(), index.row());
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(scrolledTo(bar, row.top() + verticalOffset(), row.height(), hint));
}

// QListView's would ask for the size of every row.
void UnevenList::doItemsLayout()
{
    m_isStale = true;
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void UnevenList::reset()
{
    m_isStale = true;
    m_hovered = -1;
    QListView::reset();
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

void UnevenList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    m_isStale = true;
    QListView::rowsInserted(parent, first, last);
    updateGeometries();
}

void UnevenList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_isStale = true;
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void UnevenList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    m_isStale = true;
    QListView::dataChanged(topLeft, bottomRight, roles);
}

void UnevenList::tell(QAccessible::Event what, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void UnevenList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    if (hasFocus())
        tell(QAccessible::Focus, current);
}

void UnevenList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    tell(QAccessible::SelectionAdd, selected.indexes().value(0));
    tell(QAccessible::SelectionRemove, deselected.indexes().value(0));
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, deselected);
}

QModelIndex UnevenList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, modelColumn(), rootIndex());
    const int top = tops()[static_cast<size_t>(current.row())];
    int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row = qMin(row - 1, nearestRow(top - viewport()->height()));
        break;
    case MovePageDown:
        row = qMax(row + 1, nearestRow(top + viewport()->height()));
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(qBound(0, row, rows - 1), modelColumn(), rootIndex());
}

void UnevenList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || rowCount() == 0)
        return;
    const QRect place = rect.normalized().translated(0, verticalOffset());
    const auto at = [this](int y) {
        return model()->index(nearestRow(y), modelColumn(), rootIndex());
    };
    selectionModel()->select(QItemSelection(at(place.top()), at(place.bottom())), command);
}

QRegion UnevenList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.bottom() < rowCount())
            region += rowsRect(range.top(), range.bottom()).intersected(viewport()->rect());
    }
    return region;
}

// QListView's moves only what it has laid out.
void UnevenList::scrollContentsBy(int, int dy)
{
    scrollDirtyRegion(0, dy);
    viewport()->scroll(0, dy);
}

void UnevenList::updateGeometries()
{
    if (m_isArranging) // a bar that comes resizes the viewport, which comes here again
        return;
    m_isArranging = true;
    const int step = rowCount() > 0 ? tops()[1] : 1;
    arrangeBar(*verticalScrollBar(), tops().back(), viewport()->height(), step);
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
    m_isArranging = false;
}

void UnevenList::paintEvent(QPaintEvent *event)
{
    const int rows = rowCount();
    const int offset = verticalOffset();
    if (rows == 0 || event->rect().top() + offset >= tops().back())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_MouseOver;
    const bool isFocused = hasFocus() || viewport()->hasFocus();
    const int last = nearestRow(event->rect().bottom() + offset);
    for (int row = nearestRow(event->rect().top() + offset); row <= last; ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.rect = rowsRect(row, row);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, isFocused && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

bool UnevenList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHovered(-1);
    return QListView::viewportEvent(event);
}

void UnevenList::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {std::exchange(m_hovered, row), row}) {
        if (changed >= 0 && changed < rowCount())
            viewport()->update(rowsRect(changed, changed));
    }
}

} // namespace counterfoil
