// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/payment_json.h"

#include "sandbox/purse/state/ledger.h"

namespace sandbox::purse {
namespace {

void setIfGiven(Json &object, const char *key, const std::string &text)
{
    if (!text.empty())
        object[key] = text;
}

void setIfGiven(Json &object, const char *key, const Json &value)
{
    if (!value.is_null())
        object[key] = value;
}

Json toWire(const PartnerTransaction &transaction, const Remaining *remaining)
{
    Json json{{"id", transaction.id},
              {"created_at", toIso8601(transaction.createdAt)},
              {"updated_at", toIso8601(transaction.updatedAt)},
              {"amount", transaction.amount},
              {"partner", transaction.solution.partner},
              {"method", transaction.solution.method}};
    setIfGiven(json, "partner_reference", transaction.reference);
    setIfGiven(json, "partner_status", transaction.partnerStatus);
    setIfGiven(json, "partner_status_description", transaction.partnerStatusDescription);
    setIfGiven(json, "partner_token", transaction.token);
    json["status"] = transaction.status;
    setIfGiven(json, "card", transaction.card);
    if (remaining) {
        const auto left = remaining->find(transaction.id);
        json["remaining_amount"] = left == remaining->end() ? 0 : left->second;
    }
    setIfGiven(json, "partner_additional_data", transaction.additionalData);
    return json;
}

Json toWire(const std::vector<PartnerTransaction> &transactions, const Remaining *remaining)
{
    Json list = Json::array();
    for (const PartnerTransaction &transaction : transactions)
        list.push_back(toWire(transaction, remaining));
    return list;
}

Json toWire(const std::vector<Operation> &operations, const Remaining *remaining)
{
    Json list = Json::array();
    for (const Operation &operation : operations) {
        Json json{{"id", operation.id},
                  {"amount", operation.amount},
                  {"created_at", toIso8601(operation.createdAt)},
                  {"updated_at", toIso8601(operation.updatedAt)},
                  {"triggered_by", operation.triggeredBy}};
        setIfGiven(json, "merchant_reference", operation.merchantReference);
        json["status"] = operation.status;
        json["partner_transactions"] = toWire(operation.transactions, remaining);
        setIfGiven(json, "order", operation.order);
        list.push_back(std::move(json));
    }
    return list;
}

const char *progress(Minor part, Minor whole)
{
    if (part <= 0)
        return "NOT";
    return part >= whole ? "TOTALLY" : "PARTIALLY";
}

Json amountsOf(const Payment &payment, const Ledger &ledger)
{
    Json amounts = Json::object();
    if (payment.givesAuthorizePending)
        amounts["authorize_pending"] = ledger.authorizePending;
    amounts["total_authorized"] = ledger.authorized;
    amounts["total_voided"] = ledger.voided;
    amounts["available_to_void"] = ledger.availableToConsume();
    amounts["total_captured"] = ledger.captured;
    amounts["available_to_capture"] = ledger.availableToConsume();
    amounts["total_refunded"] = ledger.refunded;
    amounts["available_to_refund"] = ledger.availableToRefund();
    return amounts;
}

Json splitOf(const Payment &payment)
{
    Json list = Json::array();
    for (const SplitItem &item : payment.split) {
        Json json{{"partner", item.solution.partner},
                  {"method", item.solution.method},
                  {"amount", item.amount}};
        if (item.parent.is_object())
            json.update(item.parent);
        list.push_back(std::move(json));
    }
    return list;
}

Json linksOf(const Payment &payment, const Ledger &ledger)
{
    const std::string self = "/v2/payments/" + payment.id;
    Json links{{"self", {{"href", self}, {"method", "GET"}}}};
    const auto offer = [&](const char *rel, Kind kind) {
        if (ledger.available(kind) > 0)
            links[rel] = {{"href", self + '/' + collectionOf(kind)}, {"method", "POST"}};
    };
    offer("capture", Kind::Capture);
    offer("refund", Kind::Refund);
    offer("void", Kind::Void);
    return links;
}

} // namespace

std::string pageOf(const Payment &payment)
{
    return "/entities/" + payment.entityId + "/payments/" + payment.id;
}

std::string absolute(const std::string &address, const std::string &pages)
{
    return address.starts_with('/') ? pages + address : address;
}

Json toWire(const Payment &payment, const std::string &pages)
{
    const Ledger ledger = ledgerOf(payment);
    const Remaining lefts = payment.givesRemaining ? remainingOf(payment) : Remaining{};
    const Remaining *remaining = payment.givesRemaining ? &lefts : nullptr;

    Json json{{"id", payment.id},           {"created_at", toIso8601(payment.createdAt)},
              {"version", payment.version}, {"entity_id", payment.entityId},
              {"amount", payment.amount},   {"currency", payment.currency}};
    setIfGiven(json, "client_session_id", payment.clientSessionId);
    setIfGiven(json, "payment_link_id", payment.paymentLinkId);
    setIfGiven(json, "order_reference", payment.orderReference);
    setIfGiven(json, "order", payment.order);
    json["capture_mode"] = payment.captureMode;
    json["allow_future_usage"] = payment.allowFutureUsage;
    json["amounts"] = amountsOf(payment, ledger);
    // decision P14: what was voided is consumed, too.
    json["overview"] = {{"consumed", progress(ledger.captured + ledger.voided, ledger.authorized)},
                        {"captured", progress(ledger.captured, ledger.authorized)},
                        {"voided", progress(ledger.voided, ledger.authorized)},
                        {"refunded", progress(ledger.refunded, ledger.captured)}};
    json["split"] = splitOf(payment);
    json["authorization"] = {{"updated_at", toIso8601(payment.authorizationUpdatedAt)},
                             {"status", payment.authorizationStatus},
                             {"partner_transactions", toWire(payment.authorizations, remaining)}};
    setIfGiven(json, "authentication", payment.authentication);
    json["captures"] = toWire(payment.captures, remaining);
    json["voids"] = toWire(payment.voids, nullptr);
    json["refunds"] = toWire(payment.refunds, nullptr);
    setIfGiven(json, "browser", payment.browser);
    setIfGiven(json, "webhook", payment.webhook);
    setIfGiven(json, "redirection", payment.redirection);
    if (json.contains("redirection"))
        json["redirection"]["href"] =
            absolute(payment.redirection.at("href").get<std::string>(), pages);
    json["links"] = linksOf(payment, ledger);
    return json;
}

} // namespace sandbox::purse
