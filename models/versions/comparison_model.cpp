// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/comparison_model.h"

#include "core/domain/outside_text.h"
#include "models/versions/field_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

void ComparisonModel::setComparison(std::shared_ptr<const FieldComparison> comparison,
                                    const QDateTime &now)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_now = now;
    endResetModel();
}

void ComparisonModel::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    emit headerDataChanged(Qt::Horizontal, static_cast<int>(Column::Left),
                           static_cast<int>(Column::Right));
}

void ComparisonModel::showAll(bool all)
{
    if (all == m_isAll)
        return;
    beginResetModel();
    m_isAll = all;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_comparison)
        return 0;
    return static_cast<int>(m_isAll ? m_comparison->fields.size() : m_comparison->different.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

const ComparedField &ComparisonModel::field(int row) const
{
    const auto place = static_cast<size_t>(row);
    return m_comparison->fields[m_isAll ? place : m_comparison->different[place]];
}

bool ComparisonModel::beginsGroup(int row) const
{
    return row == 0 || field(row - 1).group != field(row).group;
}

QString ComparisonModel::text(const ComparedField &field, Column column) const
{
    switch (column) {
    case Column::Part:
        return groupTitle(m_comparison->groups[field.group]);
    case Column::Field:
        return fieldName(field.kind, field.ownName);
    case Column::Left:
        return fieldText(field.left, m_now);
    case Column::Right:
        return fieldText(field.right, m_now);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedField &shown = field(index.row());
    if (role == DiffersRole)
        return shown.differs();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != ValueRole)
        return {};
    const auto column = static_cast<Column>(index.column());
    // Seen once above its fields; heard with each of them.
    if (role == Qt::DisplayRole && column == Column::Part && !beginsGroup(index.row()))
        return QString();
    const QString whole = text(shown, column);
    if (role == ValueRole)
        return wholeText(whole);
    if (whole.isEmpty())
        return role == Qt::AccessibleTextRole ? tr("not there") : u"–"_s;
    return shownText(whole, LongestShown);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Part:
        return tr("Part");
    case Column::Field:
        return tr("Field");
    case Column::Left:
        return m_leftTitle;
    case Column::Right:
        return m_rightTitle;
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
