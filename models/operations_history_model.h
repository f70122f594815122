// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operation_desk.h"
#include "models/history_filter.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>

namespace counterfoil {

/// The operations that are over, newest first, as far as the filter lets them through. Holds the
/// row ids of all of them, but only the entries that were looked at last: the others are read on
/// the journal's thread when a view asks for them, and are blank until they come. Follows the desk.
class OperationsHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Recorded,
        State,
        Kind,
        Amount,
        Currency,
        Order,
        Customer,
        Reason,
        Who,
        Count
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, text
        EntryRole,                    ///< OperationEntry; invalid while it is being read
    };
    using Today = std::function<QDate()>;

    /// Reads nothing before setFilter(). Both outlive the model.
    OperationsHistoryModel(OperationDesk &desk, KnownPayments &known,
                           Today today = &QDate::currentDate, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The rows of the last filter stay until those of the new one are there.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// Searches anew; what stays keeps its rows.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Why the last search failed; none when it did not.
    [[nodiscard]] const std::optional<JournalError> &error() const { return m_error; }
    /// None while it is being read.
    [[nodiscard]] std::optional<OperationEntry> entry(int row) const;
    /// How many entries are in memory.
    [[nodiscard]] int cached() const { return static_cast<int>(m_entries.size()); }

signals:
    /// isLoading(), error() or the number of rows.
    void stateChanged();

private:
    static constexpr int PageSize = 100;
    static constexpr int MostCached = 20 * PageSize;

    void search();
    void found(quint64 search, const JournalResult<QList<qint64>> &ids);
    void replaceRows(const QList<qint64> &ids);
    void ended(const OperationEntry &entry);
    void readPage(int row) const;
    void pageRead(const QList<qint64> &asked, const JournalResult<QList<OperationEntry>> &entries);
    [[nodiscard]] const OperationEntry *find(int row) const;
    [[nodiscard]] QString text(const OperationEntry &entry, Column column) const;
    [[nodiscard]] QString accessibleText(int row) const;

    OperationDesk &m_desk;
    KnownPayments &m_known;
    Today m_today;
    HistoryFilter m_filter;
    QList<qint64> m_ids;
    // Filled by what a view asks to see, which is const for the view.
    mutable QCache<qint64, OperationEntry> m_entries{MostCached};
    mutable QSet<qint64> m_asked;
    quint64 m_search = 0; ///< the newest; answers to older ones are void
    bool m_hasFilter = false;
    bool m_isNewQuery = false; ///< the answer replaces all rows
    bool m_loading = false;
    bool m_stale = false; ///< something ended while a search was under way
    std::optional<JournalError> m_error;
};

} // namespace counterfoil
