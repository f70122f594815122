// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/extras_input.h"

#include "ui/widgets/line_field.h"
#include "ui/widgets/typed_text.h"

#include <QGridLayout>
#include <QLineEdit>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

void showField(LineField &field, bool isTaken, const QString &typed, const QString &error)
{
    field.setVisible(isTaken);
    if (field.text() != typed)
        field.setText(typed);
    field.setError(error);
}

QString taxHint(const OperationCheck &check)
{
    if (!check.amount)
        return {};
    if (!check.extras.usualTax)
        return ExtrasInput::tr("The payment doesn't state any tax.");
    return ExtrasInput::tr("If left empty: %1, in proportion to the amount.")
        .arg(formatMoney(*check.extras.usualTax));
}

} // namespace

ExtrasInput::ExtrasInput(OperationForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_description(addField(&ExtraTexts::description, u"description"_s, tr("Description"),
                             tr("The usual text if left empty")))
    , m_taxAmount(addField(&ExtraTexts::taxAmount, u"taxAmount"_s, tr("Tax in the amount"), {}))
    , m_taxRate(addField(&ExtraTexts::taxRate, u"taxRate"_s, tr("Tax rate in per cent"),
                         tr("Omitted if left empty")))
    , m_processDate(addField(&ExtraTexts::processDate, u"processDate"_s, tr("Process date"),
                             tr("Immediately if left empty")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_description, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_taxAmount, 1, 0, Qt::AlignTop);
    grid->addWidget(m_taxRate, 2, 0, Qt::AlignTop);
    grid->addWidget(m_processDate, 2, 1, Qt::AlignTop);
}

LineField *ExtrasInput::addField(ExtraText which, const QString &name, const QString &label,
                                 const QString &whenEmpty)
{
    auto *field = new LineField(label, this);
    field->lineEdit()->setObjectName(name);
    field->lineEdit()->setPlaceholderText(whenEmpty);
    onTyped(field->lineEdit(), this,
            [this, which](const QString &text) { m_form.setExtra(which, text); });
    return field;
}

void ExtrasInput::refresh(const ExtraTexts &errors)
{
    const OperationRules &rules = m_form.rules();
    const ExtraTexts &typed = m_form.typed().extras;
    const bool hasDescription = rules.longestDescription > 0;
    showField(*m_description, hasDescription, typed.description, errors.description);
    showField(*m_taxAmount, rules.taxAmount, typed.taxAmount, errors.taxAmount);
    showField(*m_taxRate, rules.taxRate, typed.taxRate, errors.taxRate);
    showField(*m_processDate, rules.processDate, typed.processDate, errors.processDate);
    m_description->setHint(tr("%1 of %2 characters")
                               .arg(plainDescription(typed.description).size())
                               .arg(rules.longestDescription));
    m_taxAmount->setUnit(m_form.payment()->currency().code());
    m_taxAmount->setHint(taxHint(m_form.check()));
    setVisible(hasDescription || rules.taxAmount || rules.taxRate || rules.processDate);
}

} // namespace counterfoil
