// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice_fields_model.h"

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

QString NoticeFieldsModel::text(size_t row, Column column) const
{
    const NoticeField &field = m_rows[row];
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
    if (field.problem)
        return wordWith(word, noticeFieldProblemText(*field.problem));
    if (field.money && !field.text.isEmpty())
        return wordWith(word, formatMoney(*field.money));
    if (field.moment.isValid())
        return wordWith(word, longTime(onClockOf(m_now, field.moment.local())));
    return word;
}

} // namespace counterfoil
