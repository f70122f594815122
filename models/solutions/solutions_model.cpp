// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/solutions/solutions_model.h"

#include "core/domain/outside_text.h"
#include "models/words/cell_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int solutionColumns = static_cast<int>(SolutionsModel::Column::Count);

} // namespace

int SolutionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SolutionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : solutionColumns;
}

void SolutionsModel::setAnswers(const std::optional<EligibleSolutions> &first,
                                const std::optional<EligibleSolutions> &second)
{
    beginResetModel();
    m_rows.clear();
    m_hasFirst = first.has_value();
    m_hasSecond = second.has_value();
    m_hasMore = false;
    if (first)
        add(*first, &Row::first, &Row::firstJson);
    if (second)
        add(*second, &Row::second, &Row::secondJson);
    endResetModel();
}

void SolutionsModel::add(const EligibleSolutions &answer, int Row::*count, QStringList Row::*json)
{
    using Key = std::pair<QString, QString>;
    QHash<Key, size_t> known;
    for (size_t row = 0; row < m_rows.size(); ++row)
        known.insert({m_rows[row].solution.partner, m_rows[row].solution.method}, row);
    for (const EligibleSolution &eligible : answer.solutions) {
        const Key key{eligible.solution.partner, eligible.solution.method};
        if (!known.contains(key)) {
            known.insert(key, m_rows.size());
            m_rows.push_back({eligible.solution});
        }
        Row &row = m_rows[known.value(key)];
        ++(row.*count);
        if (!eligible.json.isEmpty() && !(row.*json).contains(eligible.json)) {
            row.*json << eligible.json;
            m_hasMore = true;
        }
    }
}

SolutionsModel::Difference SolutionsModel::difference(const Row &row) const
{
    if (!isComparison())
        return Difference::None;
    if (row.second == 0)
        return Difference::OnlyFirst;
    if (row.first == 0)
        return Difference::OnlySecond;
    return row.firstJson == row.secondJson ? Difference::None : Difference::Details;
}

QString SolutionsModel::summary() const
{
    if (!m_hasFirst && !m_hasSecond)
        return {};
    QStringList parts{tr("%n solutions", nullptr, rowCount())};
    const auto counted = [this](Difference wanted) {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
            return difference(row) == wanted;
        }));
    };
    if (const int only = counted(Difference::OnlyFirst))
        parts << tr("%n only for the first order", nullptr, only);
    if (const int only = counted(Difference::OnlySecond))
        parts << tr("%n only for the second order", nullptr, only);
    if (const int differ = counted(Difference::Details))
        parts << tr("%n with different details", nullptr, differ);
    if (isComparison() && parts.size() == 1)
        parts << tr("the same for both orders");
    return parts.join(u" · "_s);
}

QString SolutionsModel::offeredText(bool isAnswered, int count)
{
    if (!isAnswered)
        return orDash({});
    if (count == 0)
        return tr("Not offered");
    return count == 1 ? tr("Offered") : tr("Offered, listed %n times", nullptr, count);
}

QString SolutionsModel::differenceText(Difference difference)
{
    switch (difference) {
    case Difference::None:
        return {};
    case Difference::OnlyFirst:
        return tr("Only first");
    case Difference::OnlySecond:
        return tr("Only second");
    case Difference::Details:
        return tr("Details differ");
    }
    Q_UNREACHABLE();
}

QString SolutionsModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Partner:
        return orDash(shownText(row.solution.partner));
    case Column::Method:
        return orDash(shownText(row.solution.method));
    case Column::First:
        return offeredText(m_hasFirst, row.first);
    case Column::Second:
        return offeredText(m_hasSecond, row.second);
    case Column::Difference:
        return differenceText(difference(row));
    case Column::Also:
        if (row.firstJson == row.secondJson || row.secondJson.isEmpty())
            return shownText(row.firstJson.join(u' '));
        return shownText(row.firstJson.isEmpty()
                             ? row.secondJson.join(u' ')
                             : row.firstJson.join(u' ') + u" ≠ "_s + row.secondJson.join(u' '));
    case Column::Count:
        break;
    }
    return {};
}

QVariant SolutionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role != ValueRole)
        return {};
    if (column == Column::First)
        return row.first > 0;
    if (column == Column::Second)
        return row.second > 0;
    if (column == Column::Difference)
        return QVariant::fromValue(difference(row));
    return text(row, column);
}

QVariant SolutionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Partner:
        return tr("Partner");
    case Column::Method:
        return tr("Method");
    case Column::First:
        return tr("First order");
    case Column::Second:
        return tr("Second order");
    case Column::Difference:
        return tr("Difference");
    case Column::Also:
        return tr("Provider's wording, if it says more");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
