// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paged_rows.h"
#include "models/row_places.h"
#include "models/stored_list_model.h"

namespace counterfoil {

/// PagedRows as a table: holds the ids of all rows, and of the rows those that a view looked at
/// last. The class that derives from it finds the ids, reads rows and says how one reads.
template <typename Row>
class PagedTableModel : public StoredListModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows.count();
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }

    /// Null while it is being read.
    [[nodiscard]] const Row *row(int row) const
    {
        return row >= 0 && row < rowCount() ? m_rows.find(row) : nullptr;
    }
    /// In the file.
    [[nodiscard]] QList<qint64> ids(const QList<int> &rows) const
    {
        QList<qint64> ids;
        ids.reserve(rows.size());
        for (const int row : rows)
            ids.append(m_rows.ids().at(row));
        return ids;
    }
    /// Of the one with that id in the file; -1: it is not in the list.
    [[nodiscard]] int rowOf(qint64 id) const { return static_cast<int>(m_rows.ids().indexOf(id)); }
    /// How many rows are in memory.
    [[nodiscard]] int cached() const { return m_rows.cached(); }

protected:
    explicit PagedTableModel(int columns, QObject *parent)
        : StoredListModel(parent)
        , m_columns(columns)
        , m_rows([this](const QList<qint64> &ids) { readRows(ids); })
    {}

    /// Starts to read these; put() and settle() take the answer, later.
    virtual void readRows(const QList<qint64> &ids) = 0;
    void put(qint64 id, const Row &row) { m_rows.put(id, row); }
    void settle(const QList<qint64> &asked, const std::optional<DatabaseError> &error)
    {
        if (const auto span = m_rows.settle(asked))
            rowsChanged(span->first, span->last);
        if (error) {
            m_error = error;
            emit stateChanged();
        }
    }

    /// Of the rows in memory; views look again when the list is read again.
    template <typename Matches>
    void replaceKept(const Matches &matches, const Row &row)
    {
        m_rows.replace(matches, row);
    }

    /// Another list: nothing of the old one is kept. `putKnown` puts the rows that are at hand.
    template <typename PutKnown>
    void resetRows(const QList<qint64> &ids, const PutKnown &putKnown)
    {
        beginResetModel();
        m_rows.setIds(ids);
        putKnown();
        endResetModel();
    }
    void resetRows(const QList<qint64> &ids)
    {
        resetRows(ids, [] {});
    }

    /// The same list, later: what stays keeps its place, and all is read again.
    void changeRows(const QList<qint64> &ids)
    {
        for (const RowsChange &change : rowsChanges(m_rows.ids(), ids)) {
            if (change.removed > 0) {
                beginRemoveRows({}, change.first, change.first + change.removed - 1);
                m_rows.remove(change);
                endRemoveRows();
            }
            if (!change.added.isEmpty()) {
                const int added = static_cast<int>(change.added.size());
                beginInsertRows({}, change.first, change.first + added - 1);
                m_rows.insert(change);
                endInsertRows();
            }
        }
        m_rows.renew();
        rowsChanged(0, rowCount() - 1);
    }

    /// More of the same list, the beginning of which was read a moment ago. False, and nothing
    /// happens, when it begins otherwise.
    [[nodiscard]] bool growRows(const QList<qint64> &ids)
    {
        if (!m_rows.isBeginningOf(ids))
            return false;
        if (ids.size() > rowCount()) {
            beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
            m_rows.grow(ids);
            endInsertRows();
        }
        return true;
    }

    /// The same rows in another order: selection and current row go where their rows go. False, and
    /// nothing happens, when they are not the same number.
    [[nodiscard]] bool reorderRows(const QList<qint64> &ids)
    {
        if (ids.size() != rowCount())
            return false;
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        QList<qint64> followed;
        for (const QModelIndex &index : old)
            followed.append(m_rows.ids()[index.row()]);
        const QList<int> places = rowPlaces(followed, ids);
        QModelIndexList moved;
        for (qsizetype i = 0; i < old.size(); ++i)
            moved.append(places[i] < 0 ? QModelIndex() : index(places[i], old[i].column()));
        changePersistentIndexList(old, moved);
        m_rows.setIds(ids);
        emit layoutChanged({}, VerticalSortHint);
        return true;
    }

    /// What stands in a column is another thing than before.
    void columnChanged(int column)
    {
        if (rowCount() > 0)
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }

private:
    void rowsChanged(int first, int last)
    {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, m_columns - 1));
    }

    int m_columns = 0;
    PagedRows<Row> m_rows;
};

} // namespace counterfoil
