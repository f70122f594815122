// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/differences_model.h"

#include "core/domain/outside_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

void DifferencesModel::setDifferences(const QList<JsonDifference> &differences)
{
    beginResetModel();
    m_rows = differences;
    endResetModel();
}

void DifferencesModel::setTitles(const QString &before, const QString &after)
{
    m_beforeTitle = before;
    m_afterTitle = after;
    emit headerDataChanged(Qt::Horizontal, static_cast<int>(Column::Before),
                           static_cast<int>(Column::After));
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == ValueRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (!isText && role != Qt::AccessibleTextRole))
        return {};
    const JsonDifference &row = m_rows[index.row()];
    QString text;
    switch (static_cast<Column>(index.column())) {
    case Column::Path:
        text = row.path;
        break;
    case Column::Before:
        text = row.before;
        break;
    case Column::After:
        text = row.after;
        break;
    case Column::Count:
        return {};
    }
    if (role == ValueRole)
        return text;
    if (text.isNull())
        return role == Qt::AccessibleTextRole ? tr("not present") : u"–"_s;
    return shownText(text, LongestShown);
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Path:
        //: Title of a column: the path of a value in JSON
        return tr("Field");
    case Column::Before:
        return m_beforeTitle.isEmpty() ? tr("Before") : m_beforeTitle;
    case Column::After:
        return m_afterTitle.isEmpty() ? tr("After") : m_afterTitle;
    case Column::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
