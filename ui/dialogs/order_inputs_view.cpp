// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/order_inputs_view.h"

#include "models/words/json_text.h"
#include "ui/dialogs/products_input.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int previewHeight = 190; // at 100 %
constexpr int longestOrderInput = 2000;
constexpr std::array orderLives{OrderLife::Usual, OrderLife::Day, OrderLife::ThreeDays,
                                OrderLife::Week, OrderLife::Month};

QHBoxLayout *orderRow(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    column->addLayout(row);
    return row;
}

} // namespace

OrderInputsView::OrderInputsView(NewOrderForm &form, const CreationService &creations,
                                 QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_creations(creations)
    , m_refusal(new Banner(this))
{
    m_refusal->setObjectName(u"orderRefusal"_s);
    m_refusal->clear();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 4, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_refusal);
    addMoney(column);
    addLine(tr("Description shown to the customer"), u"orderDescription"_s,
            &NewOrderInputs::description, column);
    QHBoxLayout *names = orderRow(column);
    addLine(tr("Customer's first name"), u"orderFirstName"_s, &NewOrderInputs::firstName, names);
    addLine(tr("Last name"), u"orderLastName"_s, &NewOrderInputs::lastName, names);
    QHBoxLayout *contact = orderRow(column);
    addLine(tr("E-mail"), u"orderEmail"_s, &NewOrderInputs::email, contact);
    addLife(contact);
    QHBoxLayout *addresses = orderRow(column);
    addLine(tr("Return page after payment"), u"orderReturnUrl"_s, &NewOrderInputs::returnUrl,
            addresses)
        ->setHint(tr("Leave empty to use the service's setting."));
    addLine(tr("Address for notifications"), u"orderExchangeUrl"_s, &NewOrderInputs::exchangeUrl,
            addresses)
        ->setHint(tr("Leave empty to use the service's setting."));
    m_products = new ProductsInput(m_form, this);
    column->addWidget(m_products);
    connect(m_products, &ProductsInput::amountWanted, this,
            [this](const QString &figure) { amountEdit()->setText(figure); });
    addLine(tr("Note"), u"orderNote"_s, &NewOrderInputs::note, column)
        ->setHint(tr("Kept on this computer with the order. Not sent."));
    addPreview(column);
    connect(&m_form, &NewOrderForm::changed, this, &OrderInputsView::refresh);
    refresh();
}

LineField *OrderInputsView::addLine(const QString &label, const QString &name,
                                    QString NewOrderInputs::*input, QBoxLayout *into)
{
    auto *line = new LineField(label, this);
    line->lineEdit()->setObjectName(name);
    line->lineEdit()->setAccessibleName(label);
    line->lineEdit()->setMaxLength(longestOrderInput);
    into->addWidget(line, 1, Qt::AlignTop); // beside a higher one, too
    connect(line->lineEdit(), &QLineEdit::textChanged, this,
            [this, input](const QString &typed) { m_form.set(input, typed); });
    m_rows.push_back({NewOrderForm::fieldOf(input), line});
    return line;
}

void OrderInputsView::addMoney(QBoxLayout *column)
{
    QHBoxLayout *row = orderRow(column);
    LineField *amount = addLine(tr("Amount"), u"orderAmount"_s, &NewOrderInputs::amount, row);
    amount->setBig(true);
    m_currency = new Choice(this);
    m_currency->setObjectName(u"orderCurrency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems(m_form.rules().currencies);
    connect(m_currency, &QComboBox::currentTextChanged, this,
            [this](const QString &code) { m_form.set(&NewOrderInputs::currency, code); });
    amount->addTrailing(m_currency);
    addLine(tr("Reference"), u"orderReference"_s, &NewOrderInputs::reference, row)
        ->setHint(tr("Letters and digits, such as the order number."));
}

void OrderInputsView::addLife(QBoxLayout *column)
{
    m_life = new Choice(this);
    m_life->setObjectName(u"orderLife"_s);
    m_life->setAccessibleName(tr("Can be paid for"));
    for (const OrderLife life : orderLives)
        m_life->addItem(orderLifeText(life), static_cast<int>(life));
    connect(m_life, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_form.setLife(static_cast<OrderLife>(m_life->itemData(index).toInt()));
    });
    auto *labelled = new QWidget(this);
    auto *inside = new QVBoxLayout(labelled);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4); // as a field's
    inside->addWidget(plainLabel(tr("Can be paid for"), "label", labelled));
    inside->addWidget(m_life);
    inside->addStretch();
    labelled->setVisible(m_form.rules().expiry);
    column->addWidget(labelled, 1);
}

void OrderInputsView::addPreview(QBoxLayout *column)
{
    m_showPreview = new ActionButton(tr("Show request"), ButtonRole::Link, this);
    m_showPreview->setObjectName(u"orderShowPreview"_s);
    m_showPreview->setCheckable(true);
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(u"orderPreview"_s);
    m_preview->setAccessibleName(tr("Request"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(Theme::current().font(TextStyle::Mono));
    m_preview->setFixedHeight(Theme::current().scaled(previewHeight));
    m_preview->hide();
    column->addWidget(m_showPreview, 0, Qt::AlignLeading);
    column->addWidget(m_preview);
    connect(m_showPreview, &QAbstractButton::toggled, this, [this](bool shown) {
        m_preview->setVisible(shown);
        m_showPreview->setText(shown ? tr("Hide request") : tr("Show request"));
        refreshPreview();
        emit heightChanged();
    });
}

QLineEdit *OrderInputsView::amountEdit() const
{
    return m_rows.front().line->lineEdit();
}

void OrderInputsView::setEditable(bool editable)
{
    for (const Row &row : m_rows)
        row.line->lineEdit()->setReadOnly(!editable);
    m_currency->setEnabled(editable);
    m_life->setEnabled(editable);
    m_products->setEnabled(editable);
}

void OrderInputsView::showRefusal(const QString &sentence)
{
    if (sentence.isEmpty())
        m_refusal->clear();
    else
        m_refusal->showMessage(Banner::Kind::Failure, sentence);
    emit heightChanged();
}

void OrderInputsView::focusWhatIsLeft()
{
    const NewOrderForm::Errors errors = m_form.errors();
    for (const Row &row : m_rows) {
        if (row.field && errors.contains(*row.field)) {
            row.line->lineEdit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    amountEdit()->setFocus(Qt::OtherFocusReason);
}

void OrderInputsView::refresh()
{
    const NewOrderForm::Errors errors = m_form.shownErrors();
    for (const Row &row : m_rows) {
        if (row.field)
            row.line->setError(errors.value(*row.field));
    }
    m_products->refresh();
    refreshPreview();
    emit heightChanged();
}

void OrderInputsView::refreshPreview()
{
    if (!m_showPreview->isChecked())
        return;
    const auto request = m_form.request();
    const auto prepared = request ? m_creations.preview(*request)
                                  : tl::unexpected(NotOffered{NotOffered::Why::NotSendable});
    m_preview->setPlainText(prepared ? JsonText(prepared->body).text()
                                     : tr("Nothing to send yet: check the fields above."));
}

} // namespace counterfoil
