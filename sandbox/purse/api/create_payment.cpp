// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/api/endpoints.h"
#include "sandbox/purse/api/shapes.h"
#include "sandbox/purse/state/partners.h"

#include <algorithm>
#include <array>

namespace sandbox::purse {
namespace {

/// How long the shopper of the sandbox needs at the partner.
constexpr std::chrono::seconds shopperTime{4};

Json memberOf(const Json &body, const char *key)
{
    const auto found = body.find(key);
    return found == body.end() ? Json(nullptr) : *found;
}

/// One candidate becomes an item of the split: a new solution, the solution of a parent payment, or
/// an authorisation that another system made (decision P12).
Result<SplitItem> readCandidate(const Json &candidate, const std::string &pointer, Store &store)
{
    SplitItem item;
    item.amount = candidate.at("amount").get<Minor>();
    if (candidate.contains("parent_payment_id")) {
        const auto parentId = candidate.at("parent_payment_id").get<std::string>();
        const Payment *parent = store.payments.find(parentId);
        if (!parent || parent->authorizations.empty()) {
            return refuse(validationProblem(pointer + "/parent_payment_id",
                                            "No payment has the id " + parentId + '.'));
        }
        const PartnerTransaction &source = parent->authorizations.back();
        item.solution = source.solution;
        item.parent = {{"parent_partner_transaction_id", source.id},
                       {"parent_payment_id", parentId}};
        return item;
    }
    for (const char *key : {"partner", "method"}) {
        if (!candidate.contains(key)) {
            return refuse(
                validationProblem(pointer + '/' + key, std::string(key) + " is missing."));
        }
    }
    item.solution = {candidate.at("partner").get<std::string>(),
                     candidate.at("method").get<std::string>()};
    for (const char *key : {"parent_partner_token", "parent_partner_reference"}) {
        if (candidate.contains(key))
            item.parent[key] = candidate.at(key);
    }
    return item;
}

Result<std::vector<SplitItem>> readSplit(const Json &body, Store &store)
{
    const auto amount = body.at("amount").get<Minor>();
    std::vector<SplitItem> split;
    const Json candidates = body.contains("split") ? body.at("split") : Json::array();
    if (candidates.empty()) {
        split.push_back({{"ingenico", "creditcard"}, amount, nullptr});
        return split;
    }
    Minor left = amount;
    for (const Json &candidate : candidates) {
        auto item = readCandidate(candidate, "/split/" + std::to_string(split.size()), store);
        if (!item)
            return refuse(item.error());
        if (item->amount > left)
            return refuse(validationProblem("/split", "The split is above the amount."));
        left -= item->amount;
        split.push_back(*std::move(item));
    }
    return split;
}

} // namespace

Result<Response> createPayment(Context &context)
{
    Store &store = context.store;
    const auto body = readBody(context.request, shapes::payment());
    if (!body)
        return refuse(body.error());
    if (const auto allowed = checkEntity(*body); !allowed)
        return refuse(allowed.error());
    Payment payment;
    payment.amount = body->at("amount").get<Minor>();
    payment.allowFutureUsage = valueOr(*body, "allow_future_usage", false);
    if (payment.amount == 0 && !payment.allowFutureUsage) {
        return refuse(validationProblem(
            "/amount", "The amount may only be 0 when allow_future_usage is true."));
    }
    auto split = readSplit(*body, store);
    if (!split)
        return refuse(split.error());

    payment.id = store.random.uuid();
    payment.createdAt = context.now;
    payment.entityId = body->at("entity_id").get<std::string>();
    payment.order = body->at("order");
    payment.orderReference = payment.order.at("reference").get<std::string>();
    payment.customer = memberOf(*body, "customer");
    payment.currency = body->at("currency").get<std::string>();
    payment.captureMode = valueOr<std::string>(*body, "capture_mode", "MANUAL");
    payment.split = *std::move(split);
    payment.browser = memberOf(*body, "browser");
    payment.webhook = memberOf(*body, "webhook");
    payment.authorizationUpdatedAt = context.now;

    // decision P22
    const bool shopperIsThere =
        !payment.browser.is_null() && body->contains("shopper_redirection_url");
    payment.authorizationStatus = shopperIsThere ? "PENDING" : "AUTHORIZED";
    for (const SplitItem &item : payment.split) {
        PartnerTransaction transaction =
            newTransaction(item.solution, item.amount, 'A', context.now, store.random);
        setStatus(transaction, payment.authorizationStatus, context.now);
        payment.authorizations.push_back(std::move(transaction));
    }
    if (shopperIsThere) {
        payment.redirection = {{"href", "https://pay.purse-sandbox.com/entities/" +
                                            payment.entityId + "/payments/" + payment.id},
                               {"method", "GET"}};
        payment.authorizationSettlement = Settlement{"AUTHORIZED", context.now + shopperTime};
    }
    Payment &added = store.payments.add(std::move(payment));
    context.settlements.watch(added);
    store.noteChange(added);
    context.settlements.captureIfAutomatic(added, context.now);
    return paymentResponse(201, store, added);
}

} // namespace sandbox::purse
