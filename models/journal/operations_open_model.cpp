// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operations_open_model.h"

#include "core/domain/outside_text.h"
#include "models/journal/entry_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// What was put off by the provider is neither open nor in need of a person, but not over either.
bool belongs(const OperationEntry &entry)
{
    return entry.isOpen() || entry.needsAttention() || entry.state == EntryState::NotSent;
}

bool stands(const OperationEntry &one, const OperationEntry &other)
{
    const auto place = [](const OperationEntry &entry) {
        return std::tuple(!entry.needsAttention(), entry.recordedAt, entry.key.text());
    };
    return place(one) < place(other);
}

} // namespace

OperationsOpenModel::OperationsOpenModel(OperationService &service, EntryPayments &payments,
                                         Now now, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_payments(payments)
    , m_now(std::move(now))
    , m_rows(service.working())
{
    std::sort(m_rows.begin(), m_rows.end(), &stands);
    connect(&service, &OperationService::entryChanged, this, &OperationsOpenModel::upsert);
    connect(&payments, &EntryPayments::changed, this, &OperationsOpenModel::paymentChanged);
}

int OperationsOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void OperationsOpenModel::setAccounts(const QStringList &accounts, const AccountNames &names)
{
    m_names = accounts.size() > 1 ? names : AccountNames();
    m_others = accounts;
    m_others.removeAll(m_service.account().id);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    refreshOthers();
}

void OperationsOpenModel::refreshOthers()
{
    if (m_others.isEmpty())
        return takeOthers({});
    JournalQuery query;
    query.accounts = m_others;
    query.part = JournalQuery::Part::Working;
    m_service.journal().ask(
        [query](JournalFile &file) {
            return file.search(query).and_then(
                [&file](const QList<qint64> &ids) { return file.rows(ids); });
        },
        this,
        [this, asked = m_others](const JournalResult<QList<OperationEntry>> &entries) {
            if (entries && asked == m_others) // what is wrong with the journal is told for all
                takeOthers(*entries);
        });
}

void OperationsOpenModel::takeOthers(const QList<OperationEntry> &entries)
{
    bool hasLeft = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays =
            isOwn(m_rows[row]) ||
            std::any_of(entries.cbegin(), entries.cend(),
                        [&](const OperationEntry &entry) { return entry.key == m_rows[row].key; });
        if (!stays)
            remove(row);
        hasLeft |= !stays;
    }
    for (OperationEntry entry : entries) {
        entry.amount = m_payments.amount(entry);
        upsert(entry);
    }
    if (hasLeft)
        emit otherLeft();
}

bool OperationsOpenModel::isOwn(const OperationEntry &entry) const
{
    return entry.account == m_service.account().id;
}

QList<EntryAction> OperationsOpenModel::actions(int row) const
{
    return isOwn(m_rows[row]) ? entryActions(m_rows[row]) : QList<EntryAction>();
}

void OperationsOpenModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int OperationsOpenModel::rowOf(const IdempotencyKey &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].key == key)
            return row;
    }
    return -1;
}

int OperationsOpenModel::placeFor(const OperationEntry &entry) const
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), entry, &stands);
    return static_cast<int>(place - m_rows.cbegin());
}

void OperationsOpenModel::upsert(const OperationEntry &entry)
{
    const int row = rowOf(entry.key);
    if (!belongs(entry)) {
        if (row >= 0)
            remove(row);
        return;
    }
    if (row < 0) {
        const int place = placeFor(entry);
        beginInsertRows({}, place, place);
        m_rows.insert(place, entry);
        endInsertRows();
        return;
    }
    // Its own row is not in order while it may have to move: look among the others.
    const auto others = std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const auto &other) {
        return other.key != entry.key && stands(other, entry);
    });
    const int place = static_cast<int>(others);
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_rows.move(row, place);
        m_rows[place] = entry;
        endMoveRows();
    } else {
        m_rows[row] = entry;
    }
    emit dataChanged(index(place), index(place));
}

void OperationsOpenModel::paymentChanged(const PaymentId &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (id.isEmpty() || m_rows[row].payment == id)
            emit dataChanged(index(row), index(row),
                             {OrderRole, CustomerRole, SentenceRole, Qt::AccessibleTextRole});
    }
}

void OperationsOpenModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {NextRole});
}

QVariant OperationsOpenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(m_rows[index.row()]);
    case Qt::DisplayRole:
        return entryTitle(m_rows[index.row()]);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case KindRole:
    case AmountRole:
    case OrderRole:
    case CustomerRole:
    case SentenceRole:
    case NextRole:
    case AccountRole:
        return text(index.row(), role);
    default:
        return {};
    }
}

QString OperationsOpenModel::text(int row, int role) const
{
    const OperationEntry &entry = m_rows[row];
    switch (role) {
    case KindRole:
        return entryName(entry);
    case AmountRole:
        return entry.isOperation() || entry.creation ? formatMoney(entry.amount) : QString();
    case OrderRole:
        return m_payments.order(entry);
    case CustomerRole:
        return m_payments.customer(entry);
    case SentenceRole:
        return knownSentence(entry, m_payments.payment(entry), m_now());
    case NextRole:
        // Whether the other account's window is open, and looks, is not known here.
        return isOwn(entry) || entry.needsAttention() ? nextStepText(entry, m_now()) : QString();
    case AccountRole:
        return m_names.isEmpty() ? QString() : shownText(nameIn(m_names, entry.account));
    default:
        return {};
    }
}

QString OperationsOpenModel::accessibleText(int row) const
{
    const OperationEntry &entry = m_rows[row];
    QStringList facts{entryTitle(entry)};
    for (const int role : {AccountRole, OrderRole, CustomerRole, SentenceRole, NextRole})
        facts << text(row, role);
    for (const EntryAction action : actions(row))
        facts << actionText(action, entry.kind);
    facts.removeAll(QString());
    return facts.join(u", "_s);
}

} // namespace counterfoil
