// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/amount_input.h"

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
    m_mode->setAccessibleName(tr("How the amount is given"));
    m_mode->setSegmentEnabled(1, m_form.lines().rowCount() > 0);
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
    if (m_field->text() != m_form.amountText())
        m_field->setText(m_form.amountText());
    m_field->setUnit(m_form.maximum().currency().code());
    m_field->setError(errors.amount);
    m_field->setHint(m_form.prediction());
    m_mode->setCurrentIndex(m_form.mode() == AmountMode::ByAmount ? 0 : 1);
    const Money maximum = m_form.maximum();
    m_maximum->setText(tr("Max %1").arg(formatAmount(maximum)));
    m_maximum->setAccessibleName(tr("Use the maximum, %1").arg(formatMoney(maximum)));
    m_maximum->setVisible(maximum.isPositive() && maximum.currency().exponent());
    const std::optional<Money> computed = m_form.computedInstead();
    m_computed->setVisible(computed.has_value());
    if (computed)
        m_computed->setText(tr("Back to computed: %1").arg(formatAmount(*computed)));
}

} // namespace counterfoil
