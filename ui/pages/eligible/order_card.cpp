// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eligible/order_card.h"

#include "core/domain/outside_text.h"
#include "models/words/customer_text.h"
#include "ui/pages/eligible/known_orders_menu.h"
#include "ui/pages/tools/paste_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString orderText(const Order &order)
{
    int lines = 0;
    for (const Shipment &shipment : order.shipments)
        lines += static_cast<int>(shipment.itemLines.size());
    QStringList facts;
    if (!order.reference.isEmpty())
        facts << OrderCard::tr("Order %1").arg(shownText(order.reference));
    facts << OrderCard::tr("%n lines", nullptr, lines);
    if (order.netAmount)
        //: %1 is an amount
        facts << OrderCard::tr("net %1").arg(formatMoney(*order.netAmount));
    return facts.join(u" · "_s);
}

QString customerWords(const std::optional<Customer> &customer)
{
    if (!customer)
        return OrderCard::tr("Without customer details: the order has none");
    const QString name = shownText(customer->rawName());
    const QString who = name.isEmpty() ? shownText(customer->email) : name;
    return who.isEmpty() ? OrderCard::tr("With customer details")
                         //: %1 is a name or an e-mail
                         : OrderCard::tr("With customer details: %1").arg(who);
}

void showError(QLabel *label, QWidget *field, const QString &error)
{
    label->setText(error);
    label->setVisible(!error.isEmpty());
    field->setAccessibleDescription(error);
}

} // namespace

OrderCard::OrderCard(AccountServices &services, EligibleForm &form, const QString &name,
                     const QString &title, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_stack(new QStackedWidget(this))
    , m_another(new ActionButton(tr("Choose an order"), ButtonRole::Outlined, this))
{
    setObjectName(name + u"Order"_s);
    m_another->setObjectName(name + u"Choose"_s);
    auto *menu = new KnownOrdersMenu(services, m_another);
    m_another->setMenu(menu);
    setTitle(title)->addWidget(m_another);
    m_stack->addWidget(makePaste(name));
    m_stack->addWidget(makeFilled(name));
    body()->addWidget(m_stack);
    connect(menu, &KnownOrdersMenu::chosen, &form, &EligibleForm::setRequest);
    connect(&form, &EligibleForm::changed, this, &OrderCard::update);
    update();
}

QWidget *OrderCard::firstInput() const
{
    return m_form.request() ? static_cast<QWidget *>(m_amount->lineEdit()) : m_paste;
}

QLabel *OrderCard::makeError(const QString &name, QWidget *parent)
{
    QLabel *label = plainLabel({}, "error", parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QWidget *OrderCard::makePaste(const QString &name)
{
    auto *page = new QWidget(m_stack);
    m_paste = new PasteField(EligibleForm::LargestPaste, page);
    m_paste->setObjectName(name + u"Paste"_s);
    m_paste->setAccessibleName(tr("Order as JSON"));
    m_paste->setPlaceholderText(tr("Choose an order that you have open, or paste JSON: a payment, "
                                   "a session, or an order with its currency"));
    m_paste->setFixedHeight(Theme::current().scaled(132));
    m_pasteError = makeError(name + u"PasteError"_s, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_paste);
    column->addWidget(m_pasteError);
    column->addStretch();
    connect(m_paste, &PasteField::pasted, &m_form, &EligibleForm::setPasted);
    connect(m_paste, &PasteField::pastedTooMuch, &m_form, &EligibleForm::setPasted);
    return page;
}

QWidget *OrderCard::makeFilled(const QString &name)
{
    auto *page = new QWidget(m_stack);
    m_source = new ElidedLabel(page);
    m_source->setObjectName(name + u"Source"_s);
    m_order = new ElidedLabel(page);
    m_order->setProperty("role", u"secondary"_s);
    m_amount = new LineField(tr("Amount"), page);
    m_amount->lineEdit()->setObjectName(name + u"Amount"_s);
    m_amount->lineEdit()->setAccessibleName(tr("Amount"));
    m_withCustomer = new QCheckBox(page);
    m_withCustomer->setObjectName(name + u"Customer"_s);
    m_futureUse = new QCheckBox(tr("Allow future use of the payment method"), page);
    m_futureUse->setObjectName(name + u"FutureUse"_s);
    m_orderError = makeError(name + u"OrderError"_s, page);
    m_customerError = makeError(name + u"CustomerError"_s, page);
    m_futureUseError = makeError(name + u"FutureUseError"_s, page);
    m_otherError = makeError(name + u"Error"_s, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *row : std::initializer_list<QWidget *>{
             m_source, m_order, m_orderError, m_amount, m_withCustomer, m_customerError,
             m_futureUse, m_futureUseError, m_otherError})
        column->addWidget(row);
    column->addStretch();
    connect(m_amount->lineEdit(), &QLineEdit::textEdited, &m_form, &EligibleForm::setAmountText);
    connect(m_withCustomer, &QCheckBox::clicked, &m_form, &EligibleForm::setWithCustomer);
    connect(m_futureUse, &QCheckBox::clicked, &m_form, &EligibleForm::setFutureUse);
    return page;
}

void OrderCard::update()
{
    const EligibleErrors &errors = m_form.errors();
    showError(m_pasteError, m_paste, errors.order);
    const auto &request = m_form.request();
    m_stack->setCurrentIndex(request ? 1 : 0);
    if (!request)
        return;
    m_source->setText(m_form.source());
    m_order->setText(orderText(request->order));
    showError(m_orderError, m_order, errors.order);
    if (m_amount->text() != m_form.amountText())
        m_amount->setText(m_form.amountText());
    m_amount->setUnit(request->amount.currency().code());
    m_amount->setError(errors.amount);
    m_withCustomer->setText(customerWords(request->customer));
    m_withCustomer->setEnabled(request->customer.has_value());
    m_withCustomer->setChecked(request->customer && m_form.isWithCustomer());
    showError(m_customerError, m_withCustomer, errors.customer);
    m_futureUse->setChecked(m_form.isFutureUse());
    showError(m_futureUseError, m_futureUse, errors.futureUse);
    m_otherError->setText(errors.other.join(u'\n'));
    m_otherError->setVisible(!errors.other.isEmpty());
}

} // namespace counterfoil
