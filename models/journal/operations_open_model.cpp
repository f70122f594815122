// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operations_open_model.h"

#include "models/journal/entry_words.h"
#include "models/words/customer_text.h"

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

OperationsOpenModel::OperationsOpenModel(OperationService &service, KnownPayments &known, Now now,
                                         QObject *parent)
    : QAbstractListModel(parent)
    , m_known(known)
    , m_now(std::move(now))
    , m_rows(service.working())
{
    std::sort(m_rows.begin(), m_rows.end(), &stands);
    connect(&service, &OperationService::entryChanged, this, &OperationsOpenModel::upsert);
    connect(&known, &KnownPayments::updated, this,
            [this](const KnownPayment &seen) { paymentSeen(seen.payment->id); });
}

int OperationsOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
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

void OperationsOpenModel::paymentSeen(const PaymentId &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].payment == id)
            emit dataChanged(index(row), index(row));
    }
}

PaymentPtr OperationsOpenModel::payment(int row) const
{
    const KnownPayment *known = m_known.find(m_rows[row].payment);
    return known ? known->payment : nullptr;
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
        return text(index.row(), role);
    default:
        return {};
    }
}

QString OperationsOpenModel::text(int row, int role) const
{
    const OperationEntry &entry = m_rows[row];
    const PaymentPtr known = payment(row);
    switch (role) {
    case KindRole:
        return entryName(entry);
    case AmountRole:
        return entry.isOperation() ? formatMoney(entry.amount) : QString();
    case OrderRole:
        return orderText(entry, known);
    case CustomerRole:
        return known ? customerText(*known) : QString();
    case SentenceRole:
        return knownSentence(entry, known, m_now());
    case NextRole:
        return nextStepText(entry, m_now());
    default:
        return {};
    }
}

QString OperationsOpenModel::accessibleText(int row) const
{
    const OperationEntry &entry = m_rows[row];
    QStringList facts{entryTitle(entry)};
    for (const int role : {OrderRole, CustomerRole, SentenceRole, NextRole})
        facts << text(row, role);
    for (const EntryAction action : entryActions(entry))
        facts << actionText(action, entry.kind);
    facts.removeAll(QString());
    return facts.join(u", "_s);
}

} // namespace counterfoil
