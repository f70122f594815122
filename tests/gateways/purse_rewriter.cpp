// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/purse_rewriter.h"

#include "core/gateways/purse/order_encoder.h"

namespace counterfoil::test {

using purse::put;

namespace {

void putFree(Json &json, const char *name, const FreeJson &text)
{
    if (!text.isEmpty())
        json[name] = Json::parse(text.toStdString());
}

template <typename Enum>
void putWord(Json &json, const char *name, const Word<Enum> &word)
{
    put(json, name, word.text());
}

Json rewriteCard(const Card &card)
{
    Json json = Json::object();
    put(json, "bin", card.bin);
    put(json, "last_four_digits", card.lastFourDigits);
    put(json, "holder_name", card.holderName);
    put(json, "expiry_month", card.expiryMonth);
    put(json, "expiry_year", card.expiryYear);
    put(json, "country_code", card.countryCode);
    put(json, "fingerprint", card.fingerprint);
    put(json, "selected_network", card.selectedNetwork);
    if (card.threeDs) {
        Json &threeDs = json["three_ds"] = Json::object();
        put(threeDs, "eci", card.threeDs->eci);
        put(threeDs, "version", card.threeDs->version);
        put(threeDs, "flow", card.threeDs->flow);
        put(threeDs, "ds_transaction_id", card.threeDs->dsTransactionId);
        put(threeDs, "acs_transaction_id", card.threeDs->acsTransactionId);
    }
    return json;
}

Json rewriteTransactions(const std::vector<PartnerTransaction> &transactions)
{
    Json array = Json::array();
    for (const PartnerTransaction &transaction : transactions) {
        Json json = Json::object();
        put(json, "id", transaction.id.text());
        put(json, "created_at", transaction.createdAt);
        put(json, "updated_at", transaction.updatedAt);
        json["amount"] = transaction.amount.minorUnits();
        put(json, "remaining_amount", transaction.remainingAmount);
        put(json, "partner", transaction.solution.partner);
        put(json, "method", transaction.solution.method);
        put(json, "partner_reference", transaction.partnerReference);
        put(json, "partner_status", transaction.partnerStatus);
        put(json, "partner_status_description", transaction.partnerStatusDescription);
        put(json, "partner_token", transaction.partnerToken);
        put(json, "status", transaction.status);
        if (transaction.card)
            json["card"] = rewriteCard(*transaction.card);
        putFree(json, "partner_additional_data", transaction.partnerAdditionalData);
        array.push_back(std::move(json));
    }
    return array;
}

Json rewriteOperations(const std::vector<Operation> &operations)
{
    Json array = Json::array();
    for (const Operation &operation : operations) {
        Json json = Json::object();
        put(json, "id", operation.id.text());
        json["amount"] = operation.amount.minorUnits();
        put(json, "created_at", operation.createdAt);
        put(json, "updated_at", operation.updatedAt);
        put(json, "triggered_by", operation.triggeredBy);
        put(json, "merchant_reference", operation.merchantReference);
        putWord(json, "status", operation.status);
        json["partner_transactions"] = rewriteTransactions(operation.partnerTransactions);
        if (operation.order)
            json["order"] = purse::encodeOrder(*operation.order);
        array.push_back(std::move(json));
    }
    return array;
}

Json rewriteLink(const Link &link)
{
    Json json = Json::object();
    put(json, "href", link.href);
    put(json, "method", link.method);
    return json;
}

Json rewriteLinks(const QMap<QString, Link> &links)
{
    Json json = Json::object();
    for (auto link = links.begin(); link != links.end(); ++link)
        json[link.key().toStdString()] = rewriteLink(link.value());
    return json;
}

Json rewriteSolutions(const std::vector<Solution> &solutions)
{
    Json array = Json::array();
    for (const Solution &solution : solutions)
        array.push_back({{"partner", solution.partner.toStdString()},
                         {"method", solution.method.toStdString()}});
    return array;
}

Json rewriteAmounts(const Amounts &amounts)
{
    Json json = Json::object();
    put(json, "authorize_pending", amounts.authorisePending);
    json["total_authorized"] = amounts.totalAuthorised.minorUnits();
    json["total_captured"] = amounts.totalCaptured.minorUnits();
    json["available_to_capture"] = amounts.availableToCapture.minorUnits();
    json["total_refunded"] = amounts.totalRefunded.minorUnits();
    json["available_to_refund"] = amounts.availableToRefund.minorUnits();
    json["total_voided"] = amounts.totalVoided.minorUnits();
    json["available_to_void"] = amounts.availableToVoid.minorUnits();
    return json;
}

Json rewriteSplit(const std::vector<SplitItem> &split)
{
    Json array = Json::array();
    for (const SplitItem &item : split) {
        Json json = Json::object();
        put(json, "partner", item.solution.partner);
        put(json, "method", item.solution.method);
        json["amount"] = item.amount.minorUnits();
        put(json, "parent_partner_transaction_id", item.parentPartnerTransactionId);
        put(json, "parent_payment_id", item.parentPaymentId);
        put(json, "parent_partner_token", item.parentPartnerToken);
        put(json, "parent_partner_reference", item.parentPartnerReference);
        array.push_back(std::move(json));
    }
    return array;
}

} // namespace

Json rewrite(const Payment &payment)
{
    Json json = Json::object();
    put(json, "id", payment.id.text());
    json["version"] = payment.revision.stored();
    put(json, "created_at", payment.createdAt);
    put(json, "entity_id", payment.entityId.text());
    put(json, "client_session_id", payment.clientSessionId.text());
    put(json, "payment_link_id", payment.paymentLinkId.text());
    put(json, "order_reference", payment.orderReference);
    if (payment.order)
        json["order"] = purse::encodeOrder(*payment.order);
    if (payment.customer)
        json["customer"] = purse::encodeCustomer(*payment.customer);
    json["amount"] = payment.amount.minorUnits();
    put(json, "currency", payment.currency().code());
    putWord(json, "capture_mode", payment.captureMode);
    put(json, "allow_future_usage", payment.allowFutureUsage);
    json["amounts"] = rewriteAmounts(payment.amounts);
    Json &overview = json["overview"] = Json::object();
    putWord(overview, "consumed", payment.overview.consumed);
    putWord(overview, "captured", payment.overview.captured);
    putWord(overview, "voided", payment.overview.voided);
    putWord(overview, "refunded", payment.overview.refunded);
    json["split"] = rewriteSplit(payment.split);
    Json &authorisation = json["authorization"] = Json::object();
    put(authorisation, "updated_at", payment.authorisation.updatedAt);
    putWord(authorisation, "status", payment.authorisation.status);
    authorisation["partner_transactions"] =
        rewriteTransactions(payment.authorisation.partnerTransactions);
    putFree(json, "authentication", payment.authentication);
    json["captures"] = rewriteOperations(payment.captures);
    json["voids"] = rewriteOperations(payment.voids);
    json["refunds"] = rewriteOperations(payment.refunds);
    if (payment.browser)
        json["browser"] = purse::encodeBrowser(*payment.browser);
    if (payment.webhook)
        json["webhook"] = purse::encodeWebhook(*payment.webhook);
    if (payment.redirection)
        json["redirection"] = rewriteLink(*payment.redirection);
    json["links"] = rewriteLinks(payment.links);
    return json;
}

Json rewrite(const Session &session)
{
    Json json = Json::object();
    put(json, "id", session.id.text());
    putWord(json, "status", session.status);
    json["amount"] = session.amount.minorUnits();
    put(json, "currency", session.amount.currency().code());
    put(json, "entity_id", session.entityId.text());
    putWord(json, "capture_mode", session.captureMode);
    putWord(json, "integration_mode", session.integrationMode);
    put(json, "allow_future_usage", session.allowFutureUsage);
    if (session.order)
        json["order"] = purse::encodeOrder(*session.order);
    if (session.customer)
        json["customer"] = purse::encodeCustomer(*session.customer);
    put(json, "expires_at", session.expiresAt);
    put(json, "shopper_redirection_url", session.shopperRedirectionUrl);
    put(json, "payment_id", session.paymentId.text());
    if (session.widget) {
        put(json["widget"], "data", session.widget->data);
        put(json["widget"], "js_url", session.widget->jsUrl);
    }
    json["eligible_solutions"] = rewriteSolutions(session.eligibleSolutions);
    json["links"] = rewriteLinks(session.links);
    return json;
}

Json rewrite(const PaymentLink &link)
{
    Json json = Json::object();
    put(json, "id", link.id.text());
    put(json, "version", link.version);
    put(json, "entity_id", link.entityId.text());
    putWord(json, "status", link.status);
    json["amount"] = link.amount.minorUnits();
    put(json, "currency", link.amount.currency().code());
    putWord(json, "capture_mode", link.captureMode);
    put(json, "expires_at", link.expiresAt);
    if (link.customer)
        json["customer"] = purse::encodeCustomer(*link.customer);
    if (link.order)
        json["order"] = purse::encodeOrder(*link.order);
    put(json, "allow_future_usage", link.allowFutureUsage);
    for (const PaymentAttempt &attempt : link.attempts) {
        Json one = Json::object();
        put(one, "payment_id", attempt.paymentId.text());
        put(one, "client_session_id", attempt.clientSessionId.text());
        put(one, "status", attempt.status);
        put(one, "created_at", attempt.createdAt);
        json["payment_attempts"].push_back(std::move(one));
    }
    return json;
}

Json rewrite(const std::vector<SigningKey> &keys)
{
    Json json = Json::object();
    for (const SigningKey &key : keys) {
        Json one = Json::object();
        put(one, "kty", key.type);
        put(one, "kid", key.keyId);
        put(one, "n", key.modulus);
        put(one, "e", key.exponent);
        json["keys"].push_back(std::move(one));
    }
    return json;
}

std::map<std::string, std::string> leaves(const Json &document)
{
    std::map<std::string, std::string> leaves;
    const Json flat = document.flatten();
    for (const auto &[pointer, value] : flat.items()) {
        std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        if (const auto moment = Timestamp::fromIso(text))
            text = "moment " + std::to_string(moment->msecsSinceEpoch()) + ' ' +
                   std::to_string(moment->reported().offsetFromUtc());
        leaves.emplace(pointer, std::move(text));
    }
    return leaves;
}

std::set<std::string> differences(const Json &expected, const Json &actual)
{
    const auto wanted = leaves(expected);
    const auto found = leaves(actual);
    std::set<std::string> lines;
    for (const auto &[pointer, text] : wanted) {
        const auto other = found.find(pointer);
        if (other == found.end())
            lines.insert(pointer + " is lost");
        else if (other->second != text)
            lines.insert(pointer + ": " + text + " became " + other->second);
    }
    for (const auto &[pointer, text] : found) {
        if (!wanted.contains(pointer))
            lines.insert(pointer + " is new");
    }
    return lines;
}

} // namespace counterfoil::test
