// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/request_parsers.h"

#include "core/gateways/purse/purse_encoder.h"
#include "core/gateways/purse/purse_readers.h"
#include "core/gateways/purse/purse_words.h"
#include "core/net/json/json_value.h"

using namespace Qt::StringLiterals;

namespace counterfoil::purse {

namespace {

/// A word that is absent leaves what is usual; one that nobody knows is a fault: it is written
/// here.
template <typename Enum>
void takeWord(JsonValue owner, const char *name, Enum &value)
{
    const QString text = owner.text(name);
    if (text.isEmpty())
        return;
    if (const auto known = toWord<Enum>(text).known())
        value = *known;
    else
        owner.member(name).complain(JsonRule::Word);
}

template <typename Request>
Currency readPurchase(JsonValue json, Request &request)
{
    const Currency currency = readCurrency(json);
    request.amount = requiredMoney(json, "amount", currency);
    takeWord(json, "capture_mode", request.captureMode);
    request.allowFutureUsage = json.boolean("allow_future_usage").value_or(false);
    request.shopperRedirectionUrl = json.text("shopper_redirection_url");
    request.order = readOrder(json.requiredObject("order"), currency).value_or(Order());
    request.customer = readCustomer(json.object("customer"));
    request.webhook = readWebhook(json.object("webhook"));
    return currency;
}

SplitCandidate readCandidate(JsonValue json, Currency currency)
{
    SplitCandidate candidate;
    candidate.amount = requiredMoney(json, "amount", currency);
    candidate.parentPaymentId = json.idText("parent_payment_id");
    if (!candidate.parentPaymentId.isEmpty())
        return candidate;
    candidate.solution = readSolution(json);
    candidate.parentPartnerToken = json.text("parent_partner_token");
    candidate.parentPartnerReference = json.idText("parent_partner_reference");
    return candidate;
}

SessionRequest readSessionRequest(JsonValue json)
{
    SessionRequest request;
    readPurchase(json, request);
    takeWord(json, "integration_mode", request.integrationMode);
    if (const JsonValue options = json.object("three_ds_authentication_options"))
        takeWord(options, "challenge_indicator", request.challenge);
    return request;
}

PaymentRequest readPaymentRequest(JsonValue json)
{
    PaymentRequest request;
    const Currency currency = readPurchase(json, request);
    request.browser = readBrowser(json.object("browser"));
    for (const JsonValue candidate : json.array("split")) {
        if (candidate.expectObject())
            request.split.push_back(readCandidate(candidate, currency));
    }
    return request;
}

} // namespace

tl::expected<SessionRequest, ApiError> parseSessionRequest(const QByteArray &bytes)
{
    return readJson(bytes, &readSessionRequest);
}

tl::expected<PaymentRequest, ApiError> parsePaymentRequest(const QByteArray &bytes)
{
    return readJson(bytes, &readPaymentRequest);
}

RequestTexts requestTexts(const EntityId &entity)
{
    RequestTexts texts;
    texts.session.write = [entity](const SessionRequest &request) {
        return encodeSessionRequest(request, entity);
    };
    texts.session.read = &parseSessionRequest;
    texts.payment.write = [entity](const PaymentRequest &request) {
        return encodePaymentRequest(request, entity);
    };
    texts.payment.read = &parsePaymentRequest;
    texts.currencies = {u"EUR"_s, u"CHF"_s, u"GBP"_s, u"JPY"_s, u"USD"_s};
    texts.lineTypes = {u"PHYSICAL"_s, u"DIGITAL"_s, u"SHIPPING_FEES"_s};
    texts.shippingType = u"SHIPPING_FEES"_s;
    texts.customerType = u"PERSON"_s;
    return texts;
}

} // namespace counterfoil::purse
