// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redirects/redirect_fields_model.h"

#include "models/redirects/redirect_words.h"
#include "models/words/status_text.h"
#include "models/words/time_text.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

void RedirectFieldsModel::setFields(const std::vector<RedirectField> &fields, const QDateTime &now)
{
    if (fields == m_rows)
        return; // the same token, once its keys are there
    beginResetModel();
    m_rows = fields;
    m_now = now;
    endResetModel();
}

int RedirectFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RedirectFieldsModel::text(size_t row, Column column) const
{
    const RedirectField &field = m_rows[row];
    switch (column) {
    case Column::Field:
        return field.isOfHeader ? u"header."_s + field.name : field.name;
    case Column::Value:
        return field.text.isEmpty() ? u"–"_s : field.text;
    case Column::Meaning:
        return meaning(field);
    case Column::Count:
        break;
    }
    return {};
}

QString RedirectFieldsModel::meaning(const RedirectField &field) const
{
    const QString word = redirectFieldText(field.kind);
    if (field.problem)
        return wordWith(word, redirectFieldProblemText(*field.problem));
    if (field.moment.isValid())
        return wordWith(word, longTime(onClockOf(m_now, field.moment.local())));
    if (field.ownWord.isEmpty())
        return word;
    return wordWith(word, field.kind == RedirectFieldKind::SessionStatus
                              ? sessionStatusText(field.ownWord)
                              : authorisationStatusText(field.ownWord));
}

} // namespace counterfoil
