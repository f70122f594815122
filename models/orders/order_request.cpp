// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_request.h"

#include "models/orders/order_parts.h"
#include "models/orders/webhook_texts.h"

#include <algorithm>

namespace counterfoil {

namespace {

std::optional<Money> typedMoney(const OrderDraft &draft, OrderText which, Currency currency)
{
    const auto money = parseAmount(draft.texts[which], currency);
    return money ? std::optional(*money) : std::nullopt;
}

template <typename Table, typename Part>
bool putTexts(const OrderTexts &texts, const Table &table, Part &part)
{
    bool isAny = false;
    for (const auto &[which, member] : table) {
        part.*member = texts[which].trimmed();
        isAny = isAny || !(part.*member).isEmpty();
    }
    return isAny;
}

std::optional<Address> addressOf(const OrderDraft &draft, const std::optional<Address> &rest,
                                 bool isBilling)
{
    Address address = rest.value_or(Address());
    bool isAny = putTexts(draft.texts, isBilling ? billingTexts : shippingTexts, address);
    QStringList lines;
    for (const OrderText which : {isBilling ? OrderText::BillingLine1 : OrderText::ShippingLine1,
                                  isBilling ? OrderText::BillingLine2 : OrderText::ShippingLine2}) {
        if (const QString line = draft.texts[which].trimmed(); !line.isEmpty())
            lines << line;
    }
    address.addressLines = lines + address.addressLines.mid(2);
    isAny = isAny || !address.addressLines.isEmpty();
    return isAny || rest ? std::optional(address) : std::nullopt;
}

std::optional<Customer> customerOf(const OrderDraft &draft, const RequestTexts &words)
{
    Customer customer = draft.rest.customer.value_or(Customer());
    const bool isAny = putTexts(draft.texts, customerTexts, customer);
    if (!isAny && !draft.rest.customer)
        return std::nullopt;
    if (!draft.rest.customer)
        customer.type = words.customerType;
    return customer;
}

std::vector<Shipment> shipmentsOf(const OrderDraft &draft)
{
    std::vector<Shipment> shipments = draft.rest.shipments;
    const std::optional<Address> address = addressOf(
        draft, shipments.empty() ? std::nullopt : shipments.front().shippingAddress, false);
    size_t count = std::max(shipments.size(), size_t(address.has_value()));
    for (const DraftLine &line : draft.lines)
        count = std::max(count, line.shipment + 1);
    shipments.resize(count);
    for (const DraftLine &line : draft.lines) {
        Shipment &shipment = shipments[line.shipment];
        const Money before = shipment.itemLines.empty()
                                 ? line.line.netAmount.with(0)
                                 : shipment.netAmount.value_or(line.line.netAmount.with(0));
        shipment.netAmount = sumOrLargest(before, line.line.netAmount);
        shipment.itemLines.push_back(line.line);
    }
    if (address)
        shipments.front().shippingAddress = address;
    return shipments;
}

Order orderOf(const OrderDraft &draft, const OrderMoney &money)
{
    const auto typedOr = [&](OrderText which, Money sum) {
        const auto typed = typedMoney(draft, which, money.currency);
        return typed || sum.isZero() || !money.sums.fits ? typed : std::optional(sum);
    };
    Order order;
    order.reference = draft.texts[OrderText::Reference].trimmed();
    order.additionalData = draft.additionalData;
    order.netAmount = money.total;
    order.discountAmount = typedOr(OrderText::OrderDiscount, money.sums.discount);
    order.taxAmount = typedOr(OrderText::OrderTax, money.sums.tax);
    order.billingAddress = addressOf(draft, draft.rest.billing, true);
    order.shipments = shipmentsOf(draft);
    for (const DraftDiscount &discount : draft.discounts)
        order.discounts.push_back(discountOf(discount, money.currency));
    return order;
}

std::optional<Webhook> webhookOf(const OrderDraft &draft)
{
    const QString url = draft.texts[OrderText::Webhook].trimmed();
    if (url.isEmpty())
        return std::nullopt;
    Webhook webhook = draft.rest.webhook.value_or(Webhook());
    webhook.url = url;
    // What was not typed goes out as it came.
    if (const QString &typed = draft.texts[OrderText::WebhookEvents];
        typed != eventsText(webhook.eventTypes))
        webhook.eventTypes = eventsFrom(typed);
    if (const QString &typed = draft.texts[OrderText::WebhookHeaders];
        typed != headersText(webhook.headers))
        webhook.headers = headersFrom(typed);
    return webhook;
}

std::optional<Browser> browserOf(const OrderDraft &draft)
{
    Browser browser = draft.rest.browser.value_or(Browser());
    bool isAny = putTexts(draft.texts, browserTexts, browser);
    for (const auto &[which, member] : browserNumbers) {
        bool isNumber = false;
        const qint64 number = draft.texts[which].trimmed().toLongLong(&isNumber);
        browser.*member = isNumber ? std::optional(number) : std::nullopt;
        isAny = isAny || isNumber;
    }
    for (const auto &[which, member] : browserAnswers) {
        const QString &answer = draft.texts[which];
        browser.*member = answer.isEmpty() ? std::nullopt : std::optional(answer == yesOrNo(true));
        isAny = isAny || !answer.isEmpty();
    }
    return isAny || draft.rest.browser ? std::optional(browser) : std::nullopt;
}

SplitCandidate candidateOf(const DraftCandidate &draft, Currency currency)
{
    SplitCandidate candidate;
    candidate.amount = parseAmount(draft.amount, currency).value_or(Money(0, currency));
    if (draft.kind == CandidateKind::OwnPayment) {
        candidate.parentPaymentId = draft.parentPayment.trimmed();
        return candidate;
    }
    candidate.solution = {draft.partner.trimmed(), draft.method.trimmed()};
    if (draft.kind == CandidateKind::Foreign) {
        candidate.parentPartnerToken = draft.token.trimmed();
        candidate.parentPartnerReference = draft.reference.trimmed();
    }
    return candidate;
}

template <typename Request>
Request commonRequest(const OrderDraft &draft, const RequestTexts &words)
{
    const OrderMoney money =
        moneyOf(draft, sumsOf(draft.lines, Currency::fromCode(draft.currency).value_or(Currency()),
                              words.shippingType));
    Request request;
    request.amount = money.amount.value_or(Money(0, money.currency));
    request.order = orderOf(draft, money);
    request.customer = customerOf(draft, words);
    request.captureMode = draft.captureMode;
    request.allowFutureUsage = draft.allowFutureUsage;
    request.shopperRedirectionUrl = draft.texts[OrderText::ReturnAddress].trimmed();
    request.webhook = webhookOf(draft);
    return request;
}

} // namespace

OrderMoney moneyOf(const OrderDraft &draft, const LineSums &sums)
{
    OrderMoney money;
    money.currency = Currency::fromCode(draft.currency).value_or(Currency());
    money.sums = sums;
    if (draft.amountSource == AmountSource::Figure)
        money.amount = typedMoney(draft, OrderText::Amount, money.currency);
    else if (sums.fits)
        money.amount = sums.total;
    if (!draft.texts[OrderText::OrderTotal].trimmed().isEmpty())
        money.total = typedMoney(draft, OrderText::OrderTotal, money.currency);
    else if (sums.count > 0)
        money.total = sums.fits ? std::optional(sums.total) : std::nullopt;
    else
        money.total = money.amount;
    return money;
}

SessionRequest sessionRequestOf(const OrderDraft &draft, const RequestTexts &words)
{
    auto request = commonRequest<SessionRequest>(draft, words);
    request.integrationMode = draft.integrationMode;
    request.challenge = draft.challenge;
    return request;
}

PaymentRequest paymentRequestOf(const OrderDraft &draft, const RequestTexts &words)
{
    auto request = commonRequest<PaymentRequest>(draft, words);
    request.browser = browserOf(draft);
    for (const DraftCandidate &candidate : draft.split)
        request.split.push_back(candidateOf(candidate, request.amount.currency()));
    return request;
}

} // namespace counterfoil
