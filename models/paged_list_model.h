// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "models/paged_rows.h"

#include <QAbstractTableModel>

namespace counterfoil {

/// What a list of the catalogue tells; PagedListModel is a template and can have no signals.
class CatalogueListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What is read at most for the clipboard.
    static constexpr int MostCopied = 100'000;

    /// Why the last search or reading failed; none when it did not.
    [[nodiscard]] const std::optional<StoreError> &error() const { return m_error; }

signals:
    /// What the list knows about itself, error() or the number of rows.
    void stateChanged();
    /// Tab-separated, with titles. Null: they could not be read; error() says why.
    void copied(const QString &text, int rows);

protected:
    std::optional<StoreError> m_error;
};

/// A table of rows of the catalogue, whose ids a search has found: holds all of the ids, and of the
/// rows those that a view looked at last. What is searched and how a row reads is for the class
/// that derives from it.
template <typename Row>
class PagedListModel : public CatalogueListModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows.count();
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_source.columns;
    }

    /// Null while it is being read.
    [[nodiscard]] const Row *row(int row) const
    {
        return row >= 0 && row < rowCount() ? m_rows.find(row) : nullptr;
    }
    /// In the catalogue.
    [[nodiscard]] QList<qint64> ids(const QList<int> &rows) const
    {
        QList<qint64> ids;
        ids.reserve(rows.size());
        for (const int row : rows)
            ids.append(m_rows.ids().at(row));
        return ids;
    }
    /// How many rows are in memory.
    [[nodiscard]] int cached() const { return m_rows.cached(); }

    /// Reads the rows and emits copied().
    void copy(const QList<int> &rows)
    {
        const QList<qint64> wanted = ids(rows.mid(0, MostCopied));
        if (wanted.isEmpty())
            return;
        using Text = std::pair<QString, int>;
        m_source.reader->readMany(wanted)
            .map([source = m_source](const QList<Row> &read) {
                QString text = source.tsvHeader();
                for (const Row &row : read)
                    text += source.tsv(row);
                return Text{text, static_cast<int>(read.size())};
            })
            .then(this, [this](const StoreResult<Text> &text) {
                if (!text)
                    m_error = text.error();
                emit copied(text ? text->first : QString(), text ? text->second : 0);
            });
    }

protected:
    struct Source
    {
        int columns = 0;
        RowReader<Row> *reader = nullptr;
        QString (*tsvHeader)() = nullptr;
        QString (*tsv)(const Row &row) = nullptr;
    };

    /// The catalogue outlives the model.
    PagedListModel(Catalogue &catalogue, const Source &source, QObject *parent)
        : CatalogueListModel(parent)
        , m_catalogue(catalogue)
        , m_source(source)
        , m_rows([this](const QList<qint64> &ids) { readRows(ids); })
    {}

    [[nodiscard]] Catalogue &catalogue() const { return m_catalogue; }
    /// What of it is in memory; asks for nothing.
    void put(const QList<Row> &rows)
    {
        for (const Row &row : rows)
            m_rows.put(row.row, row);
    }

    /// Another list, of which some rows may be at hand.
    void resetRows(const QList<qint64> &ids, const QList<Row> &rows = {})
    {
        beginResetModel();
        m_rows.setIds(ids);
        put(rows);
        endResetModel();
    }

    /// The same list, later: what stays keeps its place, and all is read anew.
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
        QHash<qint64, int> places;
        for (const QModelIndex &index : old)
            places.insert(m_rows.ids()[index.row()], -1);
        for (int row = 0; row < ids.size() && !places.isEmpty(); ++row) {
            if (const auto place = places.find(ids[row]); place != places.end())
                *place = row;
        }
        QModelIndexList moved;
        for (const QModelIndex &index : old) {
            const int row = places.value(m_rows.ids()[index.row()]);
            moved.append(row < 0 ? QModelIndex() : this->index(row, index.column()));
        }
        changePersistentIndexList(old, moved);
        m_rows.setIds(ids);
        emit layoutChanged({}, VerticalSortHint);
        return true;
    }

    void rowsChanged(int first, int last)
    {
        if (first <= last)
            emit dataChanged(index(first, 0), index(last, m_source.columns - 1));
    }

private:
    void readRows(const QList<qint64> &ids)
    {
        m_source.reader->read(ids).then(this, [this, ids](const StoreResult<QList<Row>> &rows) {
            put(rows.value_or(QList<Row>()));
            if (const auto span = m_rows.settle(ids))
                rowsChanged(span->first, span->last);
            if (!rows) {
                m_error = rows.error();
                emit stateChanged();
            }
        });
    }

    Catalogue &m_catalogue;
    Source m_source;
    PagedRows<Row> m_rows;
};

} // namespace counterfoil
