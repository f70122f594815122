// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations_history_model.h"

#include "models/cell_text.h"
#include "models/customer_text.h"
#include "models/entry_words.h"
#include "models/operation_words.h"
#include "models/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int historyColumns = static_cast<int>(OperationsHistoryModel::Column::Count);

} // namespace

OperationsHistoryModel::OperationsHistoryModel(OperationDesk &desk, KnownPayments &known,
                                               Today today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_known(known)
    , m_today(std::move(today))
{
    connect(&desk, &OperationDesk::entryChanged, this, &OperationsHistoryModel::ended);
}

int OperationsHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int OperationsHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : historyColumns;
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

void OperationsHistoryModel::refresh()
{
    if (m_hasFilter)
        search();
}

/// An entry of the past may have changed too: somebody took note of it.
void OperationsHistoryModel::ended(const OperationEntry &entry)
{
    if (!m_hasFilter || entry.isOpen() || entry.needsPerson())
        return;
    const QList<qint64> ids = m_entries.keys();
    for (const qint64 id : ids) {
        if (OperationEntry *shown = m_entries.object(id); shown->key == entry.key)
            *shown = entry;
    }
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
    m_desk.journal().ask(
        [query = journalQuery(m_filter, m_desk.profile().id, m_today())](JournalFile &file) {
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
        if (m_isNewQuery) {
            beginResetModel();
            m_ids = *ids;
            m_entries.clear();
            endResetModel();
        } else {
            replaceRows(*ids);
        }
        m_isNewQuery = false;
    }
    emit stateChanged();
    if (m_stale)
        search();
}

/// Most often one more row on top. What both lists begin and end with stays where it is.
void OperationsHistoryModel::replaceRows(const QList<qint64> &ids)
{
    const auto [oldEnd, newEnd] =
        std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const int same = static_cast<int>(oldEnd - m_ids.cbegin());
    int tail = 0;
    const int most = static_cast<int>(std::min(m_ids.size(), ids.size())) - same;
    while (tail < most && m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    const int removed = static_cast<int>(m_ids.size()) - same - tail;
    const int added = static_cast<int>(ids.size()) - same - tail;
    if (removed > 0) {
        beginRemoveRows({}, same, same + removed - 1);
        m_ids.remove(same, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, same, same + added - 1);
        m_ids = ids;
        endInsertRows();
    }
}

const OperationEntry *OperationsHistoryModel::find(int row) const
{
    const OperationEntry *entry = m_entries.object(m_ids[row]);
    if (!entry)
        readPage(row);
    return entry;
}

void OperationsHistoryModel::readPage(int row) const
{
    if (m_asked.contains(m_ids[row]))
        return;
    const int first = row / PageSize * PageSize;
    const int end = qMin(first + PageSize, rowCount());
    QList<qint64> wanted;
    for (int i = first; i < end; ++i) {
        if (!m_asked.contains(m_ids[i]) && !m_entries.contains(m_ids[i]))
            wanted.append(m_ids[i]);
    }
    for (const qint64 id : std::as_const(wanted))
        m_asked.insert(id);
    auto *self = const_cast<OperationsHistoryModel *>(this); // reads on a view's behalf
    m_desk.journal().ask([wanted](JournalFile &file) { return file.rows(wanted); }, self,
                         [self, wanted](const JournalResult<QList<OperationEntry>> &entries) {
                             self->pageRead(wanted, entries);
                         });
}

void OperationsHistoryModel::pageRead(const QList<qint64> &asked,
                                      const JournalResult<QList<OperationEntry>> &entries)
{
    for (const qint64 id : asked)
        m_asked.remove(id);
    if (!entries) {
        m_error = entries.error(); // asking again at once would go on for ever
        emit stateChanged();
        return;
    }
    // Both are newest first, and no entry is ever deleted.
    for (qsizetype i = 0; i < qMin(asked.size(), entries->size()); ++i)
        m_entries.insert(asked[i], new OperationEntry((*entries)[i]));
    const auto first = std::find(m_ids.cbegin(), m_ids.cend(), asked.first());
    if (first == m_ids.cend())
        return;
    const int row = static_cast<int>(first - m_ids.cbegin());
    const int last = qMin(row + PageSize, rowCount()) - 1;
    emit dataChanged(index(row, 0), index(last, historyColumns - 1));
}

std::optional<OperationEntry> OperationsHistoryModel::entry(int row) const
{
    const OperationEntry *found = row >= 0 && row < rowCount() ? find(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
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
    const OperationEntry *entry = find(index.row());
    if (!entry)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == EntryRole)
        return QVariant::fromValue(*entry);
    if (role == ValueRole && column == Column::Amount)
        return entry->amount.minorUnits();
    if (role == ValueRole && column == Column::Recorded)
        return entry->recordedAt;
    if (role == ValueRole && column == Column::State)
        return entry->status.text();
    return text(*entry, column);
}

QString OperationsHistoryModel::text(const OperationEntry &entry, Column column) const
{
    const KnownPayment *known = m_known.find(entry.payment);
    switch (column) {
    case Column::Recorded:
        return shortTime(entry.recordedAt.toLocalTime(), m_today());
    case Column::State: // drawn as a chip; this is for those who hear it
        return knownSentence(entry, known ? known->payment : nullptr);
    case Column::Kind:
        return operationTitle(entry.kind);
    case Column::Amount:
        return formatAmount(entry.amount);
    case Column::Currency:
        return entry.amount.currency().code();
    case Column::Order:
        return orderText(entry, known ? known->payment : nullptr);
    case Column::Customer:
        return orDash(known ? customerText(*known->payment) : QString());
    case Column::Reason:
        return orDash(entry.reason);
    case Column::Who:
        return orDash(entry.who);
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
        return tr("When");
    case Column::State:
        return tr("Outcome");
    case Column::Kind:
        return tr("Operation");
    case Column::Amount:
        return tr("Amount");
    case Column::Order:
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Reason:
        return tr("Reason");
    case Column::Who:
        return tr("By");
    case Column::Currency: // stands behind the amount, which says what it is
    case Column::Count:
        break;
    }
    return QString();
}

} // namespace counterfoil
