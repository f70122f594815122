// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice_fields_model.h"

#include "core/domain/outside_text.h"
#include "models/notices/notice_words.h"
#include "models/words/time_text.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

void NoticeFieldsModel::setFields(const std::vector<NoticeField> &fields, const QDateTime &now)
{
    beginResetModel();
    m_rows = fields;
    m_now = now;
    endResetModel();
}

int NoticeFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NoticeFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant NoticeFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != ValueRole))
        return {};
    const QString whole =
        text(m_rows[static_cast<size_t>(index.row())], static_cast<Column>(index.column()));
    return role == ValueRole ? whole : shownText(whole);
}

QString NoticeFieldsModel::text(const NoticeField &field, Column column) const
{
    switch (column) {
    case Column::Field:
        return field.name;
    case Column::Value:
        return field.text.isEmpty() && field.money ? formatMoney(*field.money)
               : field.text.isEmpty()              ? u"–"_s
                                                   : field.text;
    case Column::Meaning:
        return meaning(field);
    case Column::Count:
        break;
    }
    return {};
}

// What was made of the text stands with it: 0.1 is 0.10 EUR.
QString NoticeFieldsModel::meaning(const NoticeField &field) const
{
    const QString word = noticeFieldText(field.kind);
    QString what;
    if (field.problem)
        what = noticeFieldProblemText(*field.problem);
    else if (field.money && !field.text.isEmpty())
        what = formatMoney(*field.money);
    else if (field.moment.isValid())
        what = longTime(onClockOf(m_now, field.moment.local()));
    //: %1 is what a field means, %2 its value or what is wrong with it
    return what.isEmpty() ? word : tr("%1: %2").arg(word, what);
}

QVariant NoticeFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
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

} // namespace counterfoil
