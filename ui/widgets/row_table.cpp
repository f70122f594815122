// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_table.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/scroll_bars.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStringListModel>

namespace counterfoil {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    disconnect(m_removal);
    QTableView::setModel(model);
    verticalHeader()->setModel(new QStringListModel(verticalHeader())); // of no rows
    if (model) {
        m_removal = connect(model, &QAbstractItemModel::rowsRemoved, this,
                            [this](const QModelIndex &, int first) { takeRows(first); });
    }
}

void RowTable::reset()
{
    QTableView::reset();
    m_hovered = -1;
    verticalScrollBar()->setValue(0);
    updateGeometries(); // a header of QTableView's would tell how many rows there are now
}

void RowTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    takeRows(first);
}

void RowTable::takeRows(int first)
{
    updateGeometries();
    if (rowViewportPosition(first) < viewport()->height())
        viewport()->update();
}

void RowTable::setUniformHeight(int height)
{
    if (std::exchange(m_height, qMax(1, height)) == m_height)
        return;
    updateGeometries();
    viewport()->update();
}

int RowTable::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowTable::rowAt(int y) const
{
    const int place = y + verticalOffset();
    const int row = place / m_height;
    return place >= 0 && row < rowCount() ? row : -1;
}

int RowTable::nearestRow(int y) const
{
    return qBound(0, (y + verticalOffset()) / m_height, rowCount() - 1);
}

int RowTable::rowViewportPosition(int row) const
{
    return row * m_height - verticalOffset();
}

QRect RowTable::rowsRect(int first, int last) const
{
    return {0, rowViewportPosition(first), viewport()->width(), (last - first + 1) * m_height};
}

int RowTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect RowTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), rowViewportPosition(index.row()),
            columnWidth(index.column()), m_height};
}

QModelIndex RowTable::indexAt(const QPoint &place) const
{
    const int row = rowAt(place.y());
    const int column = columnAt(place.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column);
}

void RowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model())
        return;
    executeDelayedItemsLayout();
    QScrollBar &rows = *verticalScrollBar();
    rows.setValue(scrolledTo(rows, index.row() * m_height, m_height, hint));
    if (isColumnHidden(index.column()))
        return;
    QScrollBar &columns = *horizontalScrollBar();
    columns.setValue(scrolledTo(columns, horizontalHeader()->sectionPosition(index.column()),
                                columnWidth(index.column()), EnsureVisible));
}

void RowTable::keyboardSearch(const QString &) {}

// The next one that is shown, from a place on; -1: there is none.
int RowTable::shownColumn(int place, int step) const
{
    const QHeaderView &header = *horizontalHeader();
    while (place >= 0 && place < header.count() && isColumnHidden(header.logicalIndex(place)))
        place += step;
    return header.logicalIndex(place);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int rows = rowCount();
    const int first = shownColumn(0, 1);
    if (rows == 0 || first < 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, first);
    const int page = qMax(1, viewport()->height() / m_height);
    int row = current.row();
    int column = current.column();
    const auto moveSideways = [&](int step) {
        const int next = shownColumn(horizontalHeader()->visualIndex(column) + step, step);
        column = next < 0 ? column : next;
    };
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
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
        moveSideways(isRightToLeft() ? 1 : -1);
        break;
    case MoveRight:
        moveSideways(isRightToLeft() ? -1 : 1);
        break;
    }
    return model()->index(qBound(0, row, rows - 1), column);
}

void RowTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || rowCount() == 0)
        return;
    const QRect place = rect.normalized();
    selectionModel()->select(QItemSelection(model()->index(nearestRow(place.top()), 0),
                                            model()->index(nearestRow(place.bottom()),
                                                           model()->columnCount(rootIndex()) - 1)),
                             command);
}

QRegion RowTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rowsRect(range.top(), range.bottom()).intersected(viewport()->rect());
    return region;
}

// Rows that cannot be seen are not painted again. QTableView paints none: it asks the header that
// has no rows here where they are.
void RowTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    const QRect changed =
        rowsRect(topLeft.row(), bottomRight.row()).intersected(viewport()->rect());
    if (changed.isEmpty())
        return;
    viewport()->update(changed);
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void RowTable::updateGeometries()
{
    if (m_isArranging) // margins resize the viewport, which comes here again
        return;
    m_isArranging = true;
    QHeaderView &titles = *horizontalHeader();
    const int height =
        titles.isHidden()
            ? 0
            : qBound(titles.minimumHeight(), titles.sizeHint().height(), titles.maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    titles.setGeometry(view.left(), view.top() - height, view.width(), height);
    arrangeBar(*verticalScrollBar(), rowCount() * m_height, view.height(), m_height);
    arrangeBar(*horizontalScrollBar(), titles.length(), view.width(), m_height);
    // QTableView's would reckon with the header that has no rows here.
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
    m_isArranging = false;
}

void RowTable::paintEvent(QPaintEvent *event)
{
    const QRect dirty = event->rect();
    if (rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = nearestRow(dirty.bottom());
    for (int row = nearestRow(dirty.top()); row <= last; ++row)
        paintRow(&painter, &option, row, dirty);
}

void RowTable::paintRow(QPainter *painter, QStyleOptionViewItem *option, int row,
                        const QRect &dirty)
{
    const QStyle::State plain = option->state;
    if (hasFocus() && row == currentIndex().row())
        option->state |= QStyle::State_HasFocus;
    if (selectionModel()->isSelected(model()->index(row, 0)))
        option->state |= QStyle::State_Selected;
    if (row == m_hovered)
        option->state |= QStyle::State_MouseOver;
    option->viewItemPosition = QStyleOptionViewItem::Beginning;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const QModelIndex index = model()->index(row, column);
        option->rect = visualRect(index);
        if (option->rect.intersects(dirty))
            itemDelegateForIndex(index)->paint(painter, *option, index);
        option->viewItemPosition = QStyleOptionViewItem::Middle;
    }
    if (option->state.testFlag(QStyle::State_HasFocus) && m_isRinged)
        FocusRing::paint(painter, rowsRect(row, row));
    option->state = plain;
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    setRinged(FocusRing::isByKeys(event->reason()));
    QTableView::focusInEvent(event);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    setRinged(true);
    QTableView::keyPressEvent(event);
}

void RowTable::mousePressEvent(QMouseEvent *event)
{
    setRinged(false);
    QTableView::mousePressEvent(event);
}

void RowTable::setRinged(bool ringed)
{
    if (std::exchange(m_isRinged, ringed) != ringed && currentIndex().isValid())
        viewport()->update(rowsRect(currentIndex().row(), currentIndex().row()));
}

bool RowTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setHovered(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void RowTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {std::exchange(m_hovered, row), row}) {
        if (changed >= 0)
            viewport()->update(rowsRect(changed, changed));
    }
}

} // namespace counterfoil
