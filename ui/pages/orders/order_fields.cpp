// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_fields.h"

#include "models/orders/order_words.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/typed_text.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

QString orderFieldName(OrderText which)
{
    return u"orderText%1"_s.arg(static_cast<int>(which));
}

OrderFields::OrderFields(OrderForm &form, const QList<Row> &rows, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    constexpr int columns = 6; // a row has one, two or three fields
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < rows.size(); ++row) {
        const Row &texts = rows.at(row);
        const int span = columns / static_cast<int>(texts.size());
        for (int at = 0; at < texts.size(); ++at)
            grid->addWidget(makeField(texts.at(at)), row, at * span, 1, span, Qt::AlignTop);
    }
}

LineField *OrderFields::makeField(OrderText which)
{
    constexpr int longest = 2000; // beyond any name or address
    auto *field = new LineField(orderTextLabel(which), this);
    field->lineEdit()->setObjectName(orderFieldName(which));
    field->lineEdit()->setMaxLength(longest);
    field->lineEdit()->setPlaceholderText(orderTextExample(which));
    onTyped(field->lineEdit(), this,
            [this, which](const QString &text) { m_form.setText(which, text); });
    m_fields.insert(which, field);
    return field;
}

void OrderFields::refresh()
{
    const OrderErrors errors = m_form.shownErrors();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString &text = m_form.typed().texts[field.key()];
        if (field.value()->text() != text)
            field.value()->setText(text);
        if (const QString &error = errors.texts[field.key()]; field.value()->error() != error)
            field.value()->setError(error);
        field.value()->lineEdit()->setReadOnly(m_form.isLocked());
    }
}

} // namespace counterfoil
