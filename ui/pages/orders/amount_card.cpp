// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/amount_card.h"

#include "ui/pages/orders/order_fields.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/typed_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace counterfoil {

AmountCard::AmountCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_source(new SegmentedControl({tr("by amount"), tr("by lines")}, this))
    , m_currency(new Choice(this))
    , m_currencyError(plainLabel({}, "error", this))
    , m_amount(new OrderFields(form, {{OrderText::Amount}}, this))
    , m_totals(new OrderFields(
          form, {{OrderText::OrderTotal, OrderText::OrderDiscount, OrderText::OrderTax}}, this))
    , m_notes(plainLabel({}, "small", this))
{
    m_source->setObjectName(u"amountSource"_s);
    m_source->setAccessibleName(tr("How to enter the amount"));
    m_currency->setObjectName(u"orderCurrency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems(form.words().currencies);
    m_currencyError->setWordWrap(true);
    m_notes->setObjectName(u"orderNotes"_s);
    m_notes->setWordWrap(true);
    m_amount->field(OrderText::Amount)->setBig(true);
    setTitle(tr("Amount"))->addWidget(m_source);

    QLabel *currencyLabel = plainLabel(tr("Currency"), "label", this);
    currencyLabel->setBuddy(m_currency);
    auto *currency = new QVBoxLayout;
    currency->setSpacing(4);
    currency->addWidget(currencyLabel);
    currency->addWidget(m_currency);
    currency->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_amount, 2, Qt::AlignTop);
    row->addLayout(currency, 1);
    body()->addLayout(row);
    body()->addWidget(m_currencyError);
    body()->addWidget(m_totals);
    body()->addWidget(m_notes);
    body()->addStretch();
    connect(m_source, &SegmentedControl::currentChanged, this, [this](int index) {
        m_form.setAmountSource(index == 0 ? AmountSource::Figure : AmountSource::Lines);
        if (index == 1 && m_form.lines().rowCount() == 0)
            emit linesWanted();
    });
    connect(m_currency, &QComboBox::activated, this,
            [this](int index) { m_form.setCurrency(m_currency->itemText(index)); });
}

QWidget *AmountCard::firstField() const
{
    return m_amount->field(OrderText::Amount)->lineEdit();
}

void AmountCard::refresh()
{
    const bool byLines = m_form.typed().amountSource == AmountSource::Lines;
    const LineSums &sums = m_form.lines().sums();
    m_source->setCurrentIndex(byLines ? 1 : 0);
    m_currency->setCurrentIndex(m_currency->findText(m_form.typed().currency));
    m_currencyError->setText(m_form.shownErrors().currency);
    m_currencyError->setVisible(!m_currencyError->text().isEmpty());
    m_amount->refresh();
    m_totals->refresh();
    LineField *amount = m_amount->field(OrderText::Amount);
    amount->setUnit(m_form.typed().currency);
    if (byLines) {
        showText(amount->lineEdit(), sums.fits ? editableAmount(sums.total) : QString());
        amount->lineEdit()->setReadOnly(true);
    }
    const auto usual = [this](OrderText which, Money sum, bool isThere) {
        m_totals->field(which)->lineEdit()->setPlaceholderText(isThere ? editableAmount(sum)
                                                                       : QString());
    };
    const bool hasSums = sums.fits && sums.count > 0;
    usual(OrderText::OrderTotal, hasSums ? sums.total : m_form.check().amount.value_or(Money()),
          hasSums || m_form.check().amount.has_value());
    usual(OrderText::OrderDiscount, sums.discount, hasSums && !sums.discount.isZero());
    usual(OrderText::OrderTax, sums.tax, hasSums && !sums.tax.isZero());
    m_notes->setText(m_form.check().notes.join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
}

} // namespace counterfoil
