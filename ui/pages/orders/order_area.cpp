// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_area.h"

#include "models/orders/order_words.h"
#include "ui/pages/orders/order_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int orderAreaHeight = 66; // at 100 %: three lines

} // namespace

OrderArea::OrderArea(OrderForm &form, OrderText which, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_which(which)
    , m_edit(new QPlainTextEdit(this))
    , m_error(plainLabel({}, "error", this))
{
    QLabel *title = plainLabel(orderTextLabel(which), "label", this);
    title->setBuddy(m_edit);
    m_edit->setObjectName(orderFieldName(which));
    m_edit->setAccessibleName(orderTextLabel(which));
    m_edit->setPlaceholderText(orderTextExample(which));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(Theme::current().scaled(orderAreaHeight));
    m_error->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_form.setText(m_which, m_edit->toPlainText()); });
    refresh();
}

void OrderArea::refresh()
{
    if (const QString &text = m_form.typed().texts[m_which]; m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
    m_error->setText(m_form.shownErrors().texts[m_which]);
    m_error->setVisible(!m_error->text().isEmpty());
    m_edit->setAccessibleDescription(m_error->text());
    m_edit->setReadOnly(m_form.isLocked());
}

} // namespace counterfoil
