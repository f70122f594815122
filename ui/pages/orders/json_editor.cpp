// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/json_editor.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace counterfoil {

JsonEditor::JsonEditor(OrderForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_json(form)
    , m_edit(new QPlainTextEdit(this))
    , m_fault(plainLabel({}, "error", this))
    , m_note(plainLabel({}, "small", this))
    , m_goTo(new ActionButton(tr("Go to error"), ButtonRole::Link, this))
{
    m_edit->setObjectName(u"orderJson"_s);
    m_edit->setAccessibleName(tr("Request as JSON"));
    m_edit->setFont(Theme::current().font(TextStyle::Mono));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_fault->setObjectName(u"jsonFault"_s);
    m_fault->setWordWrap(true);
    m_note->setObjectName(u"jsonNote"_s);
    m_note->setWordWrap(true);
    m_goTo->setObjectName(u"jsonGoTo"_s);
    auto *below = new QHBoxLayout;
    below->addWidget(m_fault, 1);
    below->addWidget(m_goTo, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_edit, 1);
    column->addLayout(below);
    column->addWidget(m_note);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_json.setText(m_edit->toPlainText()); });
    connect(&m_json, &OrderJson::textReplaced, this, [this] {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_json.text());
    });
    connect(&m_json, &OrderJson::stateChanged, this, &JsonEditor::refresh);
    connect(&m_form, &OrderForm::changed, this, &JsonEditor::refresh);
    connect(m_goTo, &QPushButton::clicked, this, &JsonEditor::goToFault);
    refresh();
}

void JsonEditor::goToFault()
{
    if (!m_json.fault() || m_json.fault()->position < 0)
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(static_cast<int>(
        qMin<qsizetype>(m_json.fault()->position, m_edit->document()->characterCount() - 1)));
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void JsonEditor::refresh()
{
    const auto &fault = m_json.fault();
    m_edit->setReadOnly(m_form.isLocked());
    m_fault->setText(fault ? fault->sentence : QString());
    m_fault->setVisible(fault.has_value());
    m_goTo->setVisible(fault && fault->position >= 0);
    QString note = tr("This is the request that is sent. Changes here also change the form.");
    if (!m_json.ignored().isEmpty())
        //: %1 is a list of names in the JSON
        note = tr("Unknown to the request and not sent: %1")
                   .arg(shownText(m_json.ignored().join(u", "_s), 300));
    m_note->setText(note);
    m_edit->setAccessibleDescription(m_fault->text());
}

void JsonEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_json.setWatched(true);
}

void JsonEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_json.readNow();
    m_json.setWatched(false);
}

} // namespace counterfoil
