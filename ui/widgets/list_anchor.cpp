// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_anchor.h"

#include "ui/widgets/list_table.h"

#include <QEvent>

#include <chrono>

namespace counterfoil {

namespace {

// A list that is still read after this long has been looked at from its top.
constexpr std::chrono::seconds longestReading{10};

} // namespace

ListAnchor::ListAnchor(ListTable &table, Rows rows)
    : QObject(&table)
    , m_table(table)
    , m_rows(std::move(rows))
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ListAnchor::find);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListAnchor::find);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListAnchor::find);
}

ListPosition ListAnchor::position() const
{
    if (m_wanted)
        return *m_wanted;
    const int top = m_table.rowAt(0);
    const int current = m_table.currentIndex().row();
    return {top > 0 ? m_rows.nameOf(top) : QString(),
            current >= 0 ? m_rows.nameOf(current) : QString()};
}

void ListAnchor::goTo(const ListPosition &position)
{
    m_wanted = position;
    m_patience.setRemainingTime(longestReading);
    find();
}

// A list may be read more than once before it is whole.
void ListAnchor::find()
{
    if (!m_wanted || m_patience.hasExpired()) {
        m_wanted.reset();
        return;
    }
    const QList<int> columns = m_table.shownColumns();
    const auto indexOf = [&](const QString &name) {
        const int row = name.isEmpty() || columns.isEmpty() ? -1 : m_rows.rowOf(name);
        return row < 0 ? QModelIndex() : m_table.model()->index(row, columns.constFirst());
    };
    if (const QModelIndex current = indexOf(m_wanted->current); current.isValid())
        m_table.setCurrentIndex(current);
    if (const QModelIndex top = indexOf(m_wanted->top); top.isValid())
        m_table.scrollTo(top, QAbstractItemView::PositionAtTop);
}

bool ListAnchor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel)
        m_wanted.reset();
    return QObject::eventFilter(watched, event);
}

} // namespace counterfoil
