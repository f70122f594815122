// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_form.h"

#include "core/domain/api_error.h"
#include "core/domain/outside_text.h"
#include "models/words/joined_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// The text that a pointer's last step names.
std::optional<OrderText> refusedText(const QString &pointer)
{
    static const QHash<QString, OrderText> known{
        {u"/amount"_s, OrderText::Amount},
        {u"/order/reference"_s, OrderText::Reference},
        {u"/order/net_amount"_s, OrderText::OrderTotal},
        {u"/order/tax_amount"_s, OrderText::OrderTax},
        {u"/order/discount_amount"_s, OrderText::OrderDiscount},
        {u"/shopper_redirection_url"_s, OrderText::ReturnAddress},
        {u"/webhook/url"_s, OrderText::Webhook},
        {u"/webhook/event_types"_s, OrderText::WebhookEvents},
        {u"/webhook/headers"_s, OrderText::WebhookHeaders},
        {u"/customer/email"_s, OrderText::Email},
        {u"/customer/birth_date"_s, OrderText::BirthDate},
        {u"/customer/locale"_s, OrderText::Locale},
        {u"/order/billing_address/country_code"_s, OrderText::BillingCountry},
        {u"/order/billing_address/province_code"_s, OrderText::BillingProvince}};
    const auto found = known.constFind(pointer);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

OrderForm::OrderForm(CreationKind kind, RequestTexts words, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_words(std::move(words))
{
    m_lines.setWords(m_words.lineTypes.value(0), m_words.shippingType);
    m_typed.currency = m_words.currencies.value(0);
    const Currency currency = Currency::fromCode(m_typed.currency).value_or(Currency());
    m_lines.setLines({}, currency, m_typed.taxIn);
    m_split.setCandidates({}, currency);
    connect(&m_lines, &DraftLinesModel::linesChanged, this, &OrderForm::update);
    connect(&m_split, &SplitCandidatesModel::partsChanged, this, &OrderForm::update);
    update();
}

void OrderForm::touch(OrderText which)
{
    m_touched.insert(which);
    m_refusals[which].clear();
}

void OrderForm::setText(OrderText which, const QString &text)
{
    if (m_typed.texts[which] == text)
        return;
    m_typed.texts[which] = text;
    touch(which);
    update();
}

void OrderForm::setCurrency(const QString &code)
{
    if (m_typed.currency == code)
        return;
    m_typed.currency = code;
    const Currency currency = Currency::fromCode(code).value_or(Currency());
    m_lines.setCurrency(currency);
    m_split.setCurrency(currency);
    update();
}

void OrderForm::setAmountSource(AmountSource source)
{
    if (m_typed.amountSource == source)
        return;
    m_typed.amountSource = source;
    if (source == AmountSource::Figure && m_lines.sums().fits && m_lines.sums().count > 0)
        m_typed.texts[OrderText::Amount] = editableAmount(m_lines.sums().total);
    update();
}

void OrderForm::setTaxIn(TaxIn tax)
{
    m_typed.taxIn = tax;
    m_lines.setTaxIn(tax);
}

void OrderForm::setCaptureMode(CaptureMode mode)
{
    m_typed.captureMode = mode;
    update();
}

void OrderForm::setIntegrationMode(IntegrationMode mode)
{
    m_typed.integrationMode = mode;
    update();
}

void OrderForm::setFutureUsage(bool allowed)
{
    m_typed.allowFutureUsage = allowed;
    if (allowed && m_kind == CreationKind::Session && m_typed.challenge == ChallengeIndicator::None)
        m_typed.challenge = ChallengeIndicator::RequestedByMerchant;
    update();
}

void OrderForm::setChallenge(ChallengeIndicator challenge)
{
    m_typed.challenge = challenge;
    update();
}

void OrderForm::setAdditionalData(const FreeJson &json)
{
    if (m_typed.additionalData == json)
        return;
    m_typed.additionalData = json;
    update();
}

void OrderForm::setDiscounts(const std::vector<DraftDiscount> &discounts)
{
    if (m_typed.discounts == discounts)
        return;
    m_typed.discounts = discounts;
    update();
}

OrderDraft OrderForm::draft() const
{
    OrderDraft draft = m_typed;
    draft.lines = m_lines.lines();
    draft.split = m_split.candidates();
    return draft;
}

void OrderForm::setDraft(const OrderDraft &draft)
{
    m_isReplacing = true;
    m_typed = draft;
    m_typed.lines.clear();
    m_typed.split.clear();
    const Currency currency = Currency::fromCode(draft.currency).value_or(Currency());
    m_lines.setLines(draft.lines, currency, draft.taxIn);
    m_split.setCandidates(
        m_kind == CreationKind::Payment ? draft.split : std::vector<DraftCandidate>(), currency);
    m_touched.clear();
    m_refusals = {};
    m_otherRefusals.clear();
    m_isReplacing = false;
    emit replaced();
    update();
}

void OrderForm::clear()
{
    OrderDraft fresh;
    fresh.currency = m_typed.currency;
    m_isMissingShown = false;
    setDraft(fresh);
}

bool OrderForm::isEmpty() const
{
    return m_typed.texts.isEmpty() && m_lines.rowCount() == 0 && m_split.rowCount() == 0 &&
           m_typed.additionalData.isEmpty() && m_typed.discounts.empty() && !m_typed.rest.customer;
}

OrderErrors OrderForm::shownErrors() const
{
    OrderErrors shown = m_check.errors;
    if (!m_isMissingShown) {
        for (const OrderText which : m_check.missing) {
            if (!m_touched.contains(which))
                shown.texts[which].clear();
        }
        if (m_lines.rowCount() == 0)
            shown.lines.clear();
    }
    for (int i = 0; i < static_cast<int>(OrderText::Count); ++i) {
        const auto which = static_cast<OrderText>(i);
        if (shown.texts[which].isEmpty())
            shown.texts[which] = m_refusals[which];
    }
    return shown;
}

void OrderForm::showMissing()
{
    m_isMissingShown = true;
    emit changed();
}

CreationRequest OrderForm::request() const
{
    if (m_kind == CreationKind::Session)
        return sessionRequestOf(draft(), m_words);
    return paymentRequestOf(draft(), m_words);
}

void OrderForm::refuse(const ApiError &error)
{
    constexpr qsizetype longestComplaint = 500; // as in an error's sentence
    m_refusals = {};
    m_otherRefusals.clear();
    for (const FieldProblem &problem : error.fields) {
        const QString pointer = problem.pointer.mid(problem.pointer.startsWith(u'#') ? 1 : 0);
        const QString detail = shownText(problem.detail, longestComplaint);
        if (const auto which = refusedText(pointer))
            m_refusals[*which] = detail;
        else
            m_otherRefusals << withDetail(shownText(pointer), detail);
    }
    emit changed();
}

void OrderForm::setLocked(bool locked)
{
    if (std::exchange(m_isLocked, locked) != locked)
        emit changed();
}

void OrderForm::update()
{
    if (m_isReplacing)
        return;
    // Only whether there are parts at all is looked at.
    m_typed.split.resize(m_split.rowCount() > 0 ? 1 : 0);
    m_check =
        checkOrder(m_kind, m_typed,
                   {m_lines.sums(), m_lines.wrongLines(), m_split.wrongParts(), m_split.sum()},
                   m_words.currencies);
    m_typed.split.clear();
    emit changed();
}

tl::expected<OrderDraft, ApiError> readDraft(CreationKind kind, const RequestTexts &words,
                                             const QByteArray &json)
{
    const auto toDraft = [](const auto &request) { return draftOf(request); };
    if (kind == CreationKind::Session)
        return words.session.read(json).map(toDraft);
    return words.payment.read(json).map(toDraft);
}

QByteArray writeDraft(CreationKind kind, const RequestTexts &words, const OrderDraft &draft)
{
    return kind == CreationKind::Session ? words.session.write(sessionRequestOf(draft, words))
                                         : words.payment.write(paymentRequestOf(draft, words));
}

} // namespace counterfoil
