// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_draft.h"

#include "models/orders/order_parts.h"
#include "models/orders/webhook_texts.h"

namespace counterfoil {

namespace {

template <typename Table, typename Part>
void takeTexts(OrderTexts &texts, const Table &table, const Part &part)
{
    for (const auto &[which, member] : table)
        texts[which] = part.*member;
}

void takeAddress(OrderDraft &draft, const std::optional<Address> &address, bool isBilling)
{
    if (!address)
        return;
    takeTexts(draft.texts, isBilling ? billingTexts : shippingTexts, *address);
    draft.texts[isBilling ? OrderText::BillingLine1 : OrderText::ShippingLine1] =
        address->addressLines.value(0);
    draft.texts[isBilling ? OrderText::BillingLine2 : OrderText::ShippingLine2] =
        address->addressLines.value(1);
}

void takeCustomer(OrderDraft &draft, const std::optional<Customer> &customer)
{
    draft.rest.customer = customer;
    if (customer)
        takeTexts(draft.texts, customerTexts, *customer);
}

/// The figures of the order where they are not what follows from its lines.
void takeTotals(OrderDraft &draft, const Order &order, const LineSums &sums, Money amount)
{
    const bool byLines = !draft.lines.empty() && sums.fits;
    const auto take = [&draft](OrderText which, const std::optional<Money> &own,
                               const std::optional<Money> &usual) {
        if (own && own != usual)
            draft.texts[which] = editableAmount(*own);
    };
    const auto unlessZero = [&](Money sum) {
        return byLines && !sum.isZero() ? std::optional(sum) : std::nullopt;
    };
    take(OrderText::OrderTotal, order.netAmount, byLines ? sums.total : amount);
    take(OrderText::OrderDiscount, order.discountAmount, unlessZero(sums.discount));
    take(OrderText::OrderTax, order.taxAmount, unlessZero(sums.tax));
}

void takeOrder(OrderDraft &draft, const Order &order, Money amount)
{
    draft.texts[OrderText::Reference] = order.reference;
    draft.additionalData = order.additionalData;
    draft.taxIn = taxInOf(order.shipments);
    draft.rest.billing = order.billingAddress;
    for (const Discount &discount : order.discounts)
        draft.discounts.push_back(draftDiscountOf(discount));
    takeAddress(draft, order.billingAddress, true);
    for (size_t at = 0; at < order.shipments.size(); ++at) {
        Shipment header = order.shipments[at];
        for (const ItemLine &line : header.itemLines)
            draft.lines.push_back(draftLineOf(line, at, draft.taxIn));
        header.itemLines.clear();
        draft.rest.shipments.push_back(std::move(header));
    }
    if (!order.shipments.empty())
        takeAddress(draft, order.shipments.front().shippingAddress, false);

    const LineSums sums = sumsOf(draft.lines, amount.currency(), {});
    draft.currency = amount.currency().code();
    draft.texts[OrderText::Amount] = editableAmount(amount);
    if (!draft.lines.empty() && sums.fits && sums.total == amount)
        draft.amountSource = AmountSource::Lines;
    takeTotals(draft, order, sums, amount);
}

void takeWebhook(OrderDraft &draft, const std::optional<Webhook> &webhook)
{
    draft.rest.webhook = webhook;
    if (!webhook)
        return;
    draft.texts[OrderText::Webhook] = webhook->url;
    draft.texts[OrderText::WebhookEvents] = eventsText(webhook->eventTypes);
    draft.texts[OrderText::WebhookHeaders] = headersText(webhook->headers);
}

template <typename Request>
OrderDraft commonDraft(const Request &request)
{
    OrderDraft draft;
    takeOrder(draft, request.order, request.amount);
    takeCustomer(draft, request.customer);
    draft.captureMode = request.captureMode;
    draft.allowFutureUsage = request.allowFutureUsage;
    draft.texts[OrderText::ReturnAddress] = request.shopperRedirectionUrl;
    takeWebhook(draft, request.webhook);
    return draft;
}

void takeBrowser(OrderDraft &draft, const std::optional<Browser> &browser)
{
    draft.rest.browser = browser;
    if (!browser)
        return;
    takeTexts(draft.texts, browserTexts, *browser);
    for (const auto &[which, member] : browserNumbers) {
        if (const auto &number = (*browser).*member)
            draft.texts[which] = QString::number(*number);
    }
    for (const auto &[which, member] : browserAnswers) {
        if (const auto &answer = (*browser).*member)
            draft.texts[which] = yesOrNo(*answer);
    }
}

DraftCandidate draftOf(const SplitCandidate &candidate)
{
    DraftCandidate draft;
    draft.amount = editableAmount(candidate.amount);
    draft.partner = candidate.solution.partner;
    draft.method = candidate.solution.method;
    draft.parentPayment = candidate.parentPaymentId;
    draft.token = candidate.parentPartnerToken;
    draft.reference = candidate.parentPartnerReference;
    if (!draft.parentPayment.isEmpty())
        draft.kind = CandidateKind::OwnPayment;
    else if (!draft.token.isEmpty() || !draft.reference.isEmpty())
        draft.kind = CandidateKind::Foreign;
    return draft;
}

} // namespace

OrderDraft draftOf(const SessionRequest &request)
{
    OrderDraft draft = commonDraft(request);
    draft.integrationMode = request.integrationMode;
    draft.challenge = request.challenge;
    return draft;
}

OrderDraft draftOf(const PaymentRequest &request)
{
    OrderDraft draft = commonDraft(request);
    takeBrowser(draft, request.browser);
    for (const SplitCandidate &candidate : request.split)
        draft.split.push_back(draftOf(candidate));
    return draft;
}

OrderDraft draftOf(const Payment &payment)
{
    OrderDraft draft;
    Order order = payment.order.value_or(Order());
    if (order.reference.isEmpty())
        order.reference = payment.orderReference;
    takeOrder(draft, order, payment.amount);
    takeCustomer(draft, payment.customer);
    draft.captureMode = payment.captureMode.known().value_or(CaptureMode::Manual);
    return draft;
}

} // namespace counterfoil
