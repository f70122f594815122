// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/new_order_form.h"

#include "models/operation/amount_sentences.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

int daysOf(OrderLife life)
{
    switch (life) {
    case OrderLife::Usual:
        return 0;
    case OrderLife::Day:
        return 1;
    case OrderLife::ThreeDays:
        return 3;
    case OrderLife::Week:
        return 7;
    case OrderLife::Month:
        return 30;
    }
    Q_UNREACHABLE();
}

QString emailError(const QString &email)
{
    static const QRegularExpression form(u"\\A[^\\s@]+@[^\\s@]+\\.[^\\s@.]+\\z"_s);
    return email.isEmpty() || form.match(email).hasMatch()
               ? QString()
               : NewOrderForm::tr("This isn't an e-mail address. Enter one such as "
                                  "name@example.org, or leave it empty.");
}

QString urlError(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty()
               ? QString()
               : NewOrderForm::tr("This isn't a web address. Enter one that begins with https://, "
                                  "or leave it empty.");
}

} // namespace

NewOrderForm::NewOrderForm(PayPageRules rules, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_now(std::move(now))
{
    m_inputs.currency = m_rules.currencies.value(0);
    m_begun = m_inputs;
    m_lines.setWords(m_rules.productType, {});
    m_lines.setLines({}, currency(), TaxIn::Included);
    connect(&m_lines, &DraftLinesModel::linesChanged, this, &NewOrderForm::changed);
}

std::optional<NewOrderForm::Field> NewOrderForm::fieldOf(QString NewOrderInputs::*input)
{
    if (input == &NewOrderInputs::amount)
        return Field::Amount;
    if (input == &NewOrderInputs::reference)
        return Field::Reference;
    if (input == &NewOrderInputs::description)
        return Field::Description;
    if (input == &NewOrderInputs::email)
        return Field::Email;
    if (input == &NewOrderInputs::returnUrl)
        return Field::ReturnUrl;
    if (input == &NewOrderInputs::exchangeUrl)
        return Field::ExchangeUrl;
    return std::nullopt;
}

void NewOrderForm::set(QString NewOrderInputs::*input, const QString &typed)
{
    if (m_inputs.*input == typed)
        return;
    m_inputs.*input = typed;
    if (const auto field = fieldOf(input))
        m_touched.insert(*field);
    if (input == &NewOrderInputs::currency)
        m_lines.setCurrency(currency());
    emit changed();
}

void NewOrderForm::setLife(OrderLife life)
{
    if (m_life == life)
        return;
    m_life = life;
    emit changed();
}

void NewOrderForm::showAllErrors()
{
    if (std::exchange(m_showAll, true))
        return;
    emit changed();
}

Currency NewOrderForm::currency() const
{
    return Currency::fromCode(m_inputs.currency).value_or(Currency());
}

std::optional<Money> NewOrderForm::amount() const
{
    const auto amount = parseAmount(m_inputs.amount, currency());
    return amount && amount->isPositive() ? std::optional(*amount) : std::nullopt;
}

QString NewOrderForm::amountError() const
{
    const auto amount = parseAmount(m_inputs.amount, currency());
    if (amount)
        return amount->isPositive() ? QString() : tr("Enter an amount above 0.");
    if (amount.error() == AmountProblem::Empty)
        return tr("Enter the amount to be paid.");
    if (amount.error() == AmountProblem::TooLarge)
        return tr("This amount is too large.");
    const Money example(4500, currency());
    return amountSentence(amount.error(), OperationKind::Capture, example, m_inputs.amount);
}

QString NewOrderForm::referenceError() const
{
    const QString reference = m_inputs.reference.trimmed();
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    if (!std::all_of(reference.begin(), reference.end(), isPlain))
        return tr("The provider accepts only letters and digits: leave out spaces and symbols.");
    if (reference.size() > m_rules.longestReference)
        return tr("The provider accepts at most %n characters.", nullptr,
                  static_cast<int>(m_rules.longestReference));
    return {};
}

QString NewOrderForm::linesError() const
{
    if (m_lines.wrongLines() > 0)
        return tr("%n products need attention.", nullptr, m_lines.wrongLines());
    if (!m_lines.sums().fits)
        return tr("The products add up to more than can be sent.");
    // Captures and refunds name products by their id.
    const std::vector<DraftLine> &lines = m_lines.lines();
    const bool areWhole = std::all_of(lines.begin(), lines.end(), [](const DraftLine &each) {
        return each.line.unitGrossPrice && !each.line.skuReference.trimmed().isEmpty();
    });
    return areWhole ? QString() : tr("Enter an SKU and a unit price for each product.");
}

QString NewOrderForm::linesText() const
{
    const LineSums &sums = m_lines.sums();
    if (!sums.fits || sums.count == 0)
        return {};
    return tr("%n products · total %1", nullptr, static_cast<int>(sums.count))
        .arg(formatMoney(sums.total));
}

std::optional<Money> NewOrderForm::otherAmount() const
{
    const LineSums &sums = m_lines.sums();
    const bool isOne = sums.fits && sums.count > 0 && sums.total.isPositive();
    return isOne && amount() != sums.total ? std::optional(sums.total) : std::nullopt;
}

NewOrderForm::Errors NewOrderForm::errors() const
{
    Errors errors;
    const auto check = [&errors](Field field, const QString &error) {
        if (!error.isEmpty())
            errors.insert(field, error);
    };
    check(Field::Amount, amountError());
    check(Field::Reference, referenceError());
    if (m_inputs.description.trimmed().size() > m_rules.longestDescription)
        check(Field::Description, tr("This is too long: %n characters at most.", nullptr,
                                     static_cast<int>(m_rules.longestDescription)));
    else if (m_inputs.description.trimmed().isEmpty() && m_inputs.reference.trimmed().isEmpty())
        check(Field::Description, tr("Enter a description or a reference, so that the payer knows "
                                     "what the payment is for."));
    check(Field::Email, emailError(m_inputs.email.trimmed()));
    check(Field::ReturnUrl, urlError(m_inputs.returnUrl.trimmed()));
    check(Field::ExchangeUrl, urlError(m_inputs.exchangeUrl.trimmed()));
    check(Field::Products, linesError());
    return errors;
}

NewOrderForm::Errors NewOrderForm::shownErrors() const
{
    Errors shown = errors();
    if (!m_showAll)
        shown.removeIf([this](std::pair<const Field &, QString &> error) {
            return !m_touched.contains(error.first);
        });
    return shown;
}

std::optional<PaymentRequest> NewOrderForm::request() const
{
    if (!canSubmit())
        return std::nullopt;
    PaymentRequest request;
    request.amount = *amount();
    request.order.reference = m_inputs.reference.trimmed();
    request.description = m_inputs.description.trimmed();
    for (const DraftLine &line : m_lines.lines()) {
        if (request.order.shipments.empty())
            request.order.shipments.emplace_back();
        request.order.shipments.front().itemLines.push_back(line.line);
    }
    request.shopperRedirectionUrl = m_inputs.returnUrl.trimmed();
    if (const QString exchange = m_inputs.exchangeUrl.trimmed(); !exchange.isEmpty())
        request.webhook = Webhook{exchange, {}, {}};
    Customer customer;
    customer.firstName = m_inputs.firstName.trimmed();
    customer.lastName = m_inputs.lastName.trimmed();
    customer.email = m_inputs.email.trimmed();
    if (!customer.firstName.isEmpty() || !customer.lastName.isEmpty() || !customer.email.isEmpty())
        request.customer = customer;
    if (m_rules.expiry && m_life != OrderLife::Usual) {
        const QDateTime end = m_now().addDays(daysOf(m_life));
        request.expiresAt = Timestamp(end.toMSecsSinceEpoch() / 1000 * 1000, end.offsetFromUtc());
    }
    return request;
}

QString NewOrderForm::title() const
{
    const auto money = amount();
    return money ? tr("Create order for %1", "45.00 EUR").arg(formatMoney(*money))
                 : tr("Create order");
}

bool NewOrderForm::isTouched() const
{
    return m_inputs != m_begun || m_life != OrderLife::Usual || m_lines.rowCount() > 0;
}

QString orderLifeText(OrderLife life)
{
    if (life == OrderLife::Usual)
        //: How long an order can be paid
        return NewOrderForm::tr("Provider default");
    return NewOrderForm::tr("%n days", nullptr, daysOf(life));
}

} // namespace counterfoil
