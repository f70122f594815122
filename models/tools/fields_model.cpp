// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/fields_model.h"

#include "core/domain/outside_text.h"

namespace counterfoil {

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != ValueRole))
        return {};
    const QString whole =
        text(static_cast<size_t>(index.row()), static_cast<Column>(index.column()));
    return role == ValueRole ? whole : shownText(whole);
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Field:
        return tr("Field");
    case Column::Value:
        return tr("Value");
    case Column::Meaning:
        return tr("Meaning");
    case Column::Count:
        break;
    }
    return {};
}

QString FieldsModel::wordWith(const QString &word, const QString &what)
{
    //: %1 is what a field means, %2 its value or what is wrong with it
    return what.isEmpty() ? word : tr("%1: %2").arg(word, what);
}

} // namespace counterfoil
