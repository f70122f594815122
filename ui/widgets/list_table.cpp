// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drag_away.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/shortcuts.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

ListTable::ListTable(QWidget *parent)
    : RowTable(parent)
    , m_rows(new RowDelegate(this))
{
    setHorizontalHeader(new ListHeader(this));
    setItemDelegate(m_rows);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    layOut();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int oldWidth, int newWidth) { takeWidths(oldWidth, newWidth); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_isLayingOut)
            emit lookChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListTable::followSort);
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
    m_ownWeights = weights;
    layOut();
}

void ListTable::setRigid(const QList<int> &columns)
{
    m_rigid = columns;
    layOut();
}

void ListTable::setWords(int column, const QStringList &words)
{
    m_words.insert(column, words);
    measureWords();
    layOut();
}

void ListTable::measureWords()
{
    const auto *header = static_cast<const ListHeader *>(horizontalHeader());
    for (auto words = m_words.cbegin(); words != m_words.cend(); ++words) {
        m_wordWidths.insert(words.key(),
                            qMax(m_rows->widthFor(words.key(), words.value()),
                                 header->sectionSizeFromContents(words.key()).width()));
    }
}

// With some rows, however big they are.
QSize ListTable::sizeHint() const
{
    return RowTable::sizeHint() * Theme::current().scale();
}

void ListTable::giveWayTo(const QWidget *beside, const QList<int> &columns)
{
    m_beside = beside;
    m_givingWay = columns;
    layOut();
}

void ListTable::setSortable(int column, Qt::SortOrder order, const QList<int> &withoutOrder)
{
    m_withoutOrder = withoutOrder;
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
}

bool ListTable::isSortable(int column) const
{
    return isSortingEnabled() && !m_withoutOrder.contains(column);
}

void ListTable::followSort(int column, Qt::SortOrder order)
{
    if (m_withoutOrder.contains(column)) { // the arrow goes back to the column that sorts
        horizontalHeader()->setSortIndicator(m_sort.first, m_sort.second);
        return;
    }
    const std::pair sort(column, order);
    if (std::exchange(m_sort, sort) != sort)
        emit lookChanged();
}

void ListTable::setMovable(bool movable)
{
    horizontalHeader()->setSectionsMovable(movable);
}

void ListTable::hideTitle(int column)
{
    static_cast<ListHeader *>(horizontalHeader())->hideTitle(column);
}

QList<int> ListTable::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column) || m_leftOut.contains(column))
            shown.append(column);
    }
    return shown;
}

void ListTable::showColumns(const QList<int> &wanted)
{
    const int columns = horizontalHeader()->count();
    QList<int> shown;
    for (const int column : wanted) {
        if (column >= 0 && column < columns && !shown.contains(column))
            shown.append(column);
    }
    if (shown.isEmpty() || shown == shownColumns())
        return;
    m_isLayingOut = true;
    for (int place = 0; place < shown.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(shown[place]), place);
    m_leftOut.clear();
    for (int column = 0; column < columns; ++column)
        setColumnHidden(column, !shown.contains(column));
    m_isLayingOut = false;
    layOut();
    emit lookChanged();
}

void ListTable::showColumn(int column, int place, bool shown)
{
    QList<int> columns = shownColumns();
    if (columns.contains(column) == shown)
        return;
    if (shown)
        columns.insert(qMin<qsizetype>(place, columns.size()), column);
    else
        columns.removeAll(column);
    showColumns(columns);
}

ListLook ListTable::look() const
{
    return {shownColumns(), m_weights, m_sort.first, m_sort.second == Qt::DescendingOrder};
}

void ListTable::setLook(const ListLook &look)
{
    constexpr int widest = 5'000;
    // Columns that came since the look was kept have their own widths.
    if (look.widths.size() <= m_weights.size() &&
        std::all_of(look.widths.cbegin(), look.widths.cend(),
                    [](int width) { return width > 0 && width <= widest; }))
        std::copy(look.widths.cbegin(), look.widths.cend(), m_weights.begin());
    showColumns(look.columns);
    layOut();
    if (look.sortColumn >= 0 && look.sortColumn < horizontalHeader()->count() &&
        isSortable(look.sortColumn))
        sortByColumn(look.sortColumn, look.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    layOut();
}

void ListTable::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_rows) {
        measureWords();
        layOut();
    }
}

void ListTable::layOut()
{
    const Tokens &tokens = Theme::current();
    setUniformHeight(tokens.size(Size::RowHeight));
    if (horizontalHeader()->count() != m_weights.size())
        return;
    const QList<int> all = shownColumns();
    QList<int> shown = all;
    for (const int column : m_givingWay) {
        if (!m_beside || m_beside->isHidden() || leastWidth(shown) <= viewport()->width())
            break;
        shown.removeAll(column);
    }
    m_isLayingOut = true;
    QList<int> leftOut = all;
    leftOut.removeIf([&shown](int column) { return shown.contains(column); });
    leaveOut(leftOut);
    const QList<int> widths = shares(shown, viewport()->width());
    for (qsizetype i = 0; i < shown.size(); ++i)
        horizontalHeader()->resizeSection(shown[i], widths[i]);
    m_isLayingOut = false;
}

void ListTable::leaveOut(const QList<int> &columns)
{
    const QList<int> before = std::exchange(m_leftOut, columns);
    for (const int column : before) {
        if (!columns.contains(column))
            setColumnHidden(column, false);
    }
    for (const int column : columns)
        setColumnHidden(column, true);
}

bool ListTable::isRigid(int column) const
{
    return m_rigid.contains(column) || m_words.contains(column);
}

int ListTable::widthOf(int column) const
{
    const int width = Theme::current().scaled(m_weights[column]);
    return m_weights == m_ownWeights ? qMax(width, m_wordWidths.value(column)) : width;
}

int ListTable::widthOf(const QList<int> &columns, bool rigid) const
{
    int width = 0;
    for (const int column : columns) {
        if (isRigid(column) == rigid)
            width += widthOf(column);
    }
    return width;
}

int ListTable::leastWidth(const QList<int> &columns) const
{
    return widthOf(columns, true) +
           widthOf(columns, false) * (m_rigid.isEmpty() && m_words.isEmpty() ? 85 : 65) / 100;
}

// Where there is room for all weights, all grow alike.
QList<int> ListTable::shares(const QList<int> &columns, int width) const
{
    const int rigid = widthOf(columns, true);
    const int flexible = widthOf(columns, false);
    const bool isWide = width >= rigid + flexible;
    const int whole = qMax(width, leastWidth(columns));
    QList<int> shares;
    int used = 0;
    for (const int column : columns) {
        const int wanted = widthOf(column);
        const int share = isWide            ? width * wanted / (rigid + flexible)
                          : isRigid(column) ? wanted
                                            : (whole - rigid) * wanted / flexible;
        shares << share;
        used += share;
    }
    if (!shares.isEmpty())
        shares.last() += whole - used; // what rounding left
    return shares;
}

// A title's edge was dragged: the columns keep the widths that they have now. One that is hidden or
// shown has, or had, none.
void ListTable::takeWidths(int oldWidth, int newWidth)
{
    if (m_isLayingOut || oldWidth == 0 || newWidth == 0 ||
        m_weights.size() != horizontalHeader()->count())
        return;
    const int percent = Theme::current().scaled(100);
    for (int column = 0; column < m_weights.size(); ++column) {
        if (!isColumnHidden(column))
            m_weights[column] = qMax(1, columnWidth(column) * 100 / percent);
    }
    emit lookChanged();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isApart = event->modifiers().testFlag(Qt::ControlModifier);
    if (!isEnter || !currentIndex().isValid() || (isApart && !m_opensWindows)) {
        RowTable::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isApart)
        emit newWindowRequested(currentIndex().row());
    else
        emit rowActivated(currentIndex().row());
}

// A mouse that moves over rows selects them. Only what was selected before is dragged away.
void ListTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    setDragEnabled(m_dragged && event->modifiers() == Qt::NoModifier && pressed.isValid() &&
                   selectionModel()->isSelected(pressed));
    RowTable::mousePressEvent(event);
}

void ListTable::startDrag(Qt::DropActions)
{
    dragAway(this, m_dragged(selectedRows()));
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!m_opensWindows || !current.isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = current.row();
    //: Menu: opens what the row is about
    menu->addAction(tr("Open") + menuKeys(Shortcut::OpenRow), this,
                    [this, row] { emit rowActivated(row); });
    menu->addAction(tr("Open in new window") + menuKeys(Shortcut::OpenRowInNewWindow), this,
                    [this, row] { emit newWindowRequested(row); });
    addToMenu(*menu);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(current).bottomLeft())
                      : event->globalPos());
}

// Somebody who comes by Tab sees where he is at once.
void ListTable::focusInEvent(QFocusEvent *event)
{
    RowTable::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace counterfoil
