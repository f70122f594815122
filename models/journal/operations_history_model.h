// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/local_clock.h"
#include "core/services/operation_service.h"
#include "models/accounts/account_names.h"
#include "models/journal/entry_payments.h"
#include "models/journal/history_filter.h"
#include "models/paged_table_model.h"

#include <functional>

namespace counterfoil {

/// The operations that are over, newest first, as far as the filter lets them through. Holds the
/// row ids of all of them, but only the entries that were looked at last: the others are read on
/// the journal's thread when a view asks for them, and are blank until they come. Follows the
/// operations of its account.
class OperationsHistoryModel : public PagedTableModel<OperationEntry>
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
        Account,
        Count
    };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, text, the account's id
        EntryRole,                    ///< OperationEntry; invalid while it is being read
    };
    using Now = std::function<QDateTime()>;

    /// Reads nothing before setFilter(). Both outlive the model. Times are shown on the clock that
    /// tells now, and days are its days.
    OperationsHistoryModel(OperationService &service, EntryPayments &payments,
                           Now now = LocalClock(), QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Those whose operations are shown; the service's own alone until more are told.
    void setAccounts(const QStringList &accounts, const AccountNames &names);
    /// The rows of the last filter stay until those of the new one are there.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// Searches again; what stays keeps its rows.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// None while it is being read.
    [[nodiscard]] std::optional<OperationEntry> entry(int row) const;

private:
    void search();
    void found(quint64 search, const JournalResult<QList<qint64>> &ids);
    void ended(const OperationEntry &entry);
    void readRows(const QList<qint64> &ids) override;
    void rowsRead(const QList<qint64> &asked, const JournalResult<QList<OperationEntry>> &entries);
    [[nodiscard]] QVariant value(const OperationEntry &entry, Column column) const;
    [[nodiscard]] QString text(const OperationEntry &entry, Column column) const;

    OperationService &m_service;
    EntryPayments &m_payments;
    Now m_now;
    QStringList m_accounts;
    AccountNames m_names;
    HistoryFilter m_filter;
    quint64 m_search = 0; ///< the newest; answers to older ones are void
    bool m_hasFilter = false;
    bool m_isNewQuery = false; ///< the answer replaces all rows
    bool m_loading = false;
    bool m_stale = false; ///< something ended while a search was under way
};

} // namespace counterfoil
