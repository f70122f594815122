// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/amount_input.h"

#include "models/operation/amount_sentences.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/typed_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

AmountInput::AmountInput(OperationForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_field(new LineField(tr("Amount"), this))
    , m_mode(new SegmentedControl({tr("by amount"), tr("by lines")}, this))
    , m_maximum(new ActionButton(QString(), ButtonRole::Chip, this))
    , m_computed(new ActionButton(QString(), ButtonRole::Link, this))
{
    lineEdit()->setObjectName(u"amount"_s);
    lineEdit()->setAccessibleName(tr("Amount"));
    m_field->setBig(true);
    m_field->addTrailing(m_maximum);
    m_field->addToLabelLine(m_mode);
    m_mode->setObjectName(u"amountMode"_s);
    m_mode->setAccessibleName(tr("How to enter the amount"));
    m_mode->setSegmentEnabled(1, m_form.lines().rowCount() > 0);
    QSizePolicy policy = m_mode->sizePolicy(); // the fields of the row begin at one height
    policy.setRetainSizeWhenHidden(true);
    m_mode->setSizePolicy(policy);
    m_maximum->setObjectName(u"maximum"_s);
    m_computed->setObjectName(u"backToComputed"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_computed, 0, Qt::AlignTrailing);
    column->addStretch();
    setFocusProxy(m_field);

    onTyped(lineEdit(), this, [this](const QString &text) { m_form.setAmountText(text); });
    connect(m_maximum, &QPushButton::clicked, this, [this] {
        m_form.useMaximum();
        lineEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_computed, &QPushButton::clicked, this, [this] {
        m_form.useComputed();
        lineEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int index) {
        m_form.setMode(index == 0 ? AmountMode::ByAmount : AmountMode::ByLines);
    });
}

QLineEdit *AmountInput::lineEdit() const
{
    return m_field->lineEdit();
}

int AmountInput::labelHeight() const
{
    return m_mode->sizeHint().height();
}

void AmountInput::refresh(const FieldErrors &errors)
{
    const OperationDraft &typed = m_form.typed();
    const OperationCheck &check = m_form.check();
    const OperationRules &rules = m_form.rules();
    const Money maximum = m_form.payment()->available(m_form.kind());
    lineEdit()->setReadOnly(!rules.partial);
    const QString whole = check.amount ? editableAmount(*check.amount) : QString();
    const QString &text = rules.partial ? typed.amountText : whole;
    if (m_field->text() != text)
        m_field->setText(text);
    m_field->setUnit(maximum.currency().code());
    m_field->setError(errors.amount);
    m_field->setHint(rules.partial || !check.amount
                         ? check.prediction
                         : wholeAmountSentence(m_form.kind()) + u' ' + check.prediction);
    m_mode->setVisible(rules.lines);
    m_mode->setCurrentIndex(typed.mode == AmountMode::ByAmount ? 0 : 1);
    m_maximum->setText(tr("Max %1").arg(formatAmount(maximum)));
    //: %1 is an amount
    m_maximum->setAccessibleName(tr("Use the maximum, %1").arg(formatMoney(maximum)));
    m_maximum->setVisible(rules.partial && maximum.isPositive() && maximum.currency().exponent());
    m_computed->setVisible(check.computed.has_value());
    if (check.computed)
        m_computed->setText(tr("Use the computed amount: %1").arg(formatAmount(*check.computed)));
}

} // namespace counterfoil
