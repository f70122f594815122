// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/split_candidates_model.h"

#include "core/domain/checked_number.h"
#include "core/domain/outside_text.h"
#include "models/orders/order_check.h"
#include "models/orders/order_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString fromText(const DraftCandidate &candidate)
{
    if (candidate.kind == CandidateKind::OwnPayment)
        return candidate.parentOrder.isEmpty() ? candidate.parentPayment : candidate.parentOrder;
    QStringList words;
    for (const QString &word : {candidate.partner, candidate.method}) {
        if (!word.isEmpty())
            words << word;
    }
    return words.join(u" · "_s);
}

} // namespace

SplitCandidatesModel::Part SplitCandidatesModel::read(const DraftCandidate &candidate) const
{
    Part part{candidate, std::nullopt, !candidateSentence(candidate, m_currency).isEmpty()};
    if (const auto amount = parseAmount(candidate.amount, m_currency))
        part.minorUnits = amount->minorUnits();
    return part;
}

void SplitCandidatesModel::setCandidates(const std::vector<DraftCandidate> &candidates,
                                         Currency currency)
{
    beginResetModel();
    m_currency = currency;
    m_parts.clear();
    for (const DraftCandidate &candidate : candidates)
        m_parts.push_back(read(candidate));
    endResetModel();
    addUp();
}

std::vector<DraftCandidate> SplitCandidatesModel::candidates() const
{
    std::vector<DraftCandidate> candidates;
    for (const Part &part : m_parts)
        candidates.push_back(part.typed);
    return candidates;
}

void SplitCandidatesModel::setCurrency(Currency currency)
{
    if (currency == m_currency && currency.exponent() == m_currency.exponent())
        return;
    m_currency = currency;
    for (Part &part : m_parts)
        part = read(part.typed);
    if (!m_parts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    addUp();
}

int SplitCandidatesModel::add(CandidateKind kind, const std::optional<Money> &whole)
{
    const int row = rowCount();
    DraftCandidate candidate;
    candidate.kind = kind;
    if (const auto rest = restFor(-1, whole))
        candidate.amount = editableAmount(*rest);
    beginInsertRows({}, row, row);
    m_parts.push_back(read(candidate));
    endInsertRows();
    addUp();
    return row;
}

void SplitCandidatesModel::remove(int row)
{
    if (!candidate(row))
        return;
    beginRemoveRows({}, row, row);
    m_parts.erase(m_parts.begin() + row);
    endRemoveRows();
    addUp();
}

const DraftCandidate *SplitCandidatesModel::candidate(int row) const
{
    return row >= 0 && row < rowCount() ? &m_parts[static_cast<size_t>(row)].typed : nullptr;
}

void SplitCandidatesModel::setCandidate(int row, const DraftCandidate &candidate)
{
    const DraftCandidate *before = this->candidate(row);
    if (!before || *before == candidate)
        return;
    m_parts[static_cast<size_t>(row)] = read(candidate);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    addUp();
}

QString SplitCandidatesModel::fault(int row) const
{
    const DraftCandidate *typed = candidate(row);
    return typed ? candidateSentence(*typed, m_currency) : QString();
}

std::optional<Money> SplitCandidatesModel::sumWithout(int row) const
{
    qint64 sum = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (static_cast<int>(i) == row)
            continue;
        const auto next = checkedAdd(sum, m_parts[i].minorUnits.value_or(0));
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    return Money(sum, m_currency);
}

std::optional<Money> SplitCandidatesModel::restFor(int row, const std::optional<Money> &whole) const
{
    const auto others = sumWithout(row);
    if (!whole || !others)
        return std::nullopt;
    const auto rest = whole->minus(*others);
    return rest && rest->isPositive() ? std::optional(*rest) : std::nullopt;
}

void SplitCandidatesModel::addUp()
{
    m_sum = m_parts.empty() ? std::nullopt : sumWithout(-1);
    m_wrong = static_cast<int>(std::count_if(m_parts.cbegin(), m_parts.cend(),
                                             [](const Part &part) { return part.isWrong; }));
    emit partsChanged();
}

int SplitCandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

int SplitCandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant SplitCandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Part &part = m_parts[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == FaultRole || role == Qt::AccessibleDescriptionRole)
        return part.isWrong ? fault(index.row()) : QString();
    if (role == Qt::TextAlignmentRole)
        return column == Column::Amount ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kind:
        return candidateKindWords(part.typed.kind);
    case Column::From:
        return shownText(fromText(part.typed));
    case Column::Amount:
        return part.minorUnits ? formatAmount(Money(*part.minorUnits, m_currency))
                               : shownText(part.typed.amount);
    case Column::Count:
        break;
    }
    return {};
}

QVariant SplitCandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kind:
        //: Title of a column: a part of the amount
        return tr("Part");
    case Column::From:
        //: Title of a column: where the part is taken from
        return tr("From");
    case Column::Amount:
        return tr("Amount");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
