// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operations_history_model.h"

#include "core/domain/outside_text.h"
#include "models/journal/entry_words.h"
#include "models/words/cell_text.h"
#include "models/words/time_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int historyColumns = static_cast<int>(OperationsHistoryModel::Column::Count);

} // namespace

OperationsHistoryModel::OperationsHistoryModel(OperationService &service, EntryPayments &payments,
                                               Now now, QObject *parent)
    : PagedTableModel(historyColumns, parent)
    , m_service(service)
    , m_payments(payments)
    , m_now(std::move(now))
    , m_accounts{service.account().id}
{
    connect(&service, &OperationService::entryChanged, this, &OperationsHistoryModel::ended);
    connect(&payments, &EntryPayments::changed, this, [this] {
        columnChanged(static_cast<int>(Column::Order));
        columnChanged(static_cast<int>(Column::Customer));
    });
}

void OperationsHistoryModel::setFilter(const HistoryFilter &filter)
{
    if (m_hasFilter && filter == m_filter)
        return;
    m_hasFilter = true;
    m_filter = filter;
    m_isNewQuery = true;
    search();
}

void OperationsHistoryModel::setAccounts(const QStringList &accounts, const AccountNames &names)
{
    if (m_names != names) {
        m_names = names;
        columnChanged(static_cast<int>(Column::Account));
    }
    if (m_accounts == accounts)
        return;
    m_accounts = accounts;
    m_isNewQuery = true;
    refresh();
}

void OperationsHistoryModel::refresh()
{
    if (m_hasFilter)
        search();
}

/// An entry of the past may have changed too: somebody took note of it.
void OperationsHistoryModel::ended(const OperationEntry &entry)
{
    if (!m_hasFilter || entry.isOpen() || entry.needsAttention())
        return;
    replaceKept([&entry](const OperationEntry &shown) { return shown.key == entry.key; }, entry);
    if (m_loading)
        m_stale = true;
    else
        search();
}

void OperationsHistoryModel::search()
{
    m_loading = true;
    m_stale = false;
    const quint64 number = ++m_search;
    m_service.journal().ask(
        [query = journalQuery(m_filter, m_accounts, m_now())](JournalFile &file) {
            return file.search(query);
        },
        this, [this, number](const JournalResult<QList<qint64>> &ids) { found(number, ids); });
    emit stateChanged();
}

void OperationsHistoryModel::found(quint64 number, const JournalResult<QList<qint64>> &ids)
{
    if (number != m_search)
        return;
    m_loading = false;
    m_error = ids ? std::nullopt : std::optional(ids.error());
    if (ids) {
        if (m_isNewQuery)
            resetRows(*ids);
        else
            changeRows(*ids);
        m_isNewQuery = false;
    }
    emit stateChanged();
    if (m_stale)
        search();
}

void OperationsHistoryModel::readRows(const QList<qint64> &ids)
{
    m_service.journal().ask([ids](JournalFile &file) { return file.rows(ids); }, this,
                            [this, ids](const JournalResult<QList<OperationEntry>> &entries) {
                                rowsRead(ids, entries);
                            });
}

void OperationsHistoryModel::rowsRead(const QList<qint64> &asked,
                                      const JournalResult<QList<OperationEntry>> &entries)
{
    if (!entries) {
        settle(asked, entries.error());
        return;
    }
    // Both are newest first, and no entry is ever deleted.
    for (qsizetype i = 0; i < qMin(asked.size(), entries->size()); ++i)
        put(asked[i], (*entries)[i]);
    settle(asked, {});
}

std::optional<OperationEntry> OperationsHistoryModel::entry(int row) const
{
    const OperationEntry *found = this->row(row);
    if (!found)
        return std::nullopt;
    OperationEntry shown = *found;
    shown.amount = m_payments.amount(shown);
    return shown;
}

QVariant OperationsHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != ValueRole && role != EntryRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const OperationEntry *entry = row(index.row());
    if (!entry)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == EntryRole)
        return QVariant::fromValue(*entry);
    return role == ValueRole ? value(*entry, column) : text(*entry, column);
}

QVariant OperationsHistoryModel::value(const OperationEntry &entry, Column column) const
{
    if (column == Column::Amount)
        return entry.amount.minorUnits();
    if (column == Column::Recorded)
        return entry.recordedAt;
    if (column == Column::State)
        return entry.status.text();
    if (column == Column::Account)
        return entry.account;
    return text(entry, column);
}

QString OperationsHistoryModel::text(const OperationEntry &entry, Column column) const
{
    switch (column) {
    case Column::Recorded: {
        const QDateTime now = m_now();
        return shortTime(onClockOf(now, entry.recordedAt), now.date());
    }
    case Column::State: // drawn as a chip; this is for those who hear it
        return knownSentence(entry, m_payments.payment(entry), m_now());
    case Column::Kind:
        return entryName(entry);
    case Column::Amount:
        return formatAmount(m_payments.amount(entry));
    case Column::Currency:
        return entry.amount.currency().code();
    case Column::Order:
        return m_payments.order(entry);
    case Column::Customer:
        return orDash(m_payments.customer(entry));
    case Column::Reason:
        return orDash(entry.reason);
    case Column::Who:
        return orDash(entry.who);
    case Column::Account:
        return shownText(nameIn(m_names, entry.account));
    case Column::Count:
        break;
    }
    return {};
}

QVariant OperationsHistoryModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= historyColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column == Column::Amount ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Recorded:
        return timeTitle(tr("When"), m_now());
    case Column::State:
        return tr("Outcome");
    case Column::Kind:
        return tr("Operation");
    case Column::Amount:
        return tr("Amount");
    case Column::Order:
        //: Title of a column: the number of the customer's order
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Reason:
        return tr("Reason");
    case Column::Who:
        //: Title of a column: the person who did it
        return tr("By");
    case Column::Account:
        return tr("Account");
    case Column::Currency:
        return tr("Currency");
    case Column::Count:
        break;
    }
    return QString();
}

} // namespace counterfoil
