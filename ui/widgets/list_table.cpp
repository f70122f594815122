// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_table.h"

#include "ui/delegates/row_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_header.h"

#include <QKeyEvent>

#include <algorithm>

namespace counterfoil {

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new RowDelegate(this))
{
    setHorizontalHeader(new ListHeader(this));
    setItemDelegate(m_rows);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    layOut();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
}

QList<int> ListTable::selectedRows() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0; // a row may be in several ranges
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = qMax(next, top); row <= bottom; ++row)
            rows.append(row);
        next = qMax(next, bottom + 1);
    }
    return rows;
}

void ListTable::setWeights(const QList<int> &weights)
{
    m_weights = weights;
    layOut();
}

void ListTable::setSortable(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_rows)
        layOut();
}

void ListTable::layOut()
{
    const Tokens &tokens = Theme::current();
    verticalHeader()->setDefaultSectionSize(tokens.size(Size::RowHeight));
    if (horizontalHeader()->count() != m_weights.size())
        return;
    QList<int> shown; // in their order
    int sum = 0;
    for (int place = 0; place < m_weights.size(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (horizontalHeader()->isSectionHidden(column))
            continue;
        shown.append(column);
        sum += m_weights[column];
    }
    if (sum == 0)
        return;
    const int width = qMax(viewport()->width(), tokens.scaled(sum * 85 / 100));
    int used = 0;
    for (const int column : std::as_const(shown)) {
        const bool last = column == shown.last();
        const int share = last ? width - used : width * m_weights[column] / sum;
        horizontalHeader()->resizeSection(column, share);
        used += share;
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers().testFlag(Qt::ControlModifier) == false && currentIndex().isValid()) {
        emit rowActivated(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Somebody who comes by Tab sees where he is at once.
void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace counterfoil
