// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/browser_card.h"

#include "models/orders/order_words.h"
#include "ui/pages/orders/order_fields.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace counterfoil {

BrowserCard::BrowserCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_fields(new OrderFields(
          form,
          {{OrderText::BrowserUserAgent},
           {OrderText::BrowserAccept, OrderText::BrowserReferrer},
           {OrderText::BrowserLocale, OrderText::BrowserTimeZone, OrderText::BrowserColorDepth},
           {OrderText::BrowserScreenWidth, OrderText::BrowserScreenHeight}},
          this))
{
    setTitle(tr("Shopper's browser"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(makeChoice(OrderText::BrowserJavascript), 1);
    row->addLayout(makeChoice(OrderText::BrowserJava), 1);
    body()->addWidget(m_fields);
    body()->addLayout(row);
    body()->addStretch();
}

QLayout *BrowserCard::makeChoice(OrderText which)
{
    auto *choice = new Choice(this);
    choice->setObjectName(orderFieldName(which));
    choice->setAccessibleName(orderTextLabel(which));
    for (const QString &answer : {QString(), yesOrNo(true), yesOrNo(false)})
        choice->addItem(yesOrNoWords(answer), answer);
    connect(choice, &QComboBox::activated, this, [this, which, choice](int index) {
        m_form.setText(which, choice->itemData(index).toString());
    });
    m_choices.insert(which, choice);
    QLabel *title = plainLabel(orderTextLabel(which), "label", this);
    title->setBuddy(choice);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(choice);
    return column;
}

void BrowserCard::refresh()
{
    m_fields->refresh();
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const QString &answer = m_form.typed().texts[choice.key()];
        choice.value()->setCurrentIndex(choice.value()->findData(answer));
        choice.value()->setEnabled(!m_form.isLocked());
    }
}

} // namespace counterfoil
