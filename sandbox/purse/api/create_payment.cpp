// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/api/endpoints.h"
#include "sandbox/purse/api/shapes.h"
#include "sandbox/purse/state/new_payment.h"

#include <algorithm>
#include <array>

namespace sandbox::purse {
namespace {

/// How long a shopper of the sandbox who has no browser needs at the partner.
constexpr std::chrono::seconds shopperTime{4};

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
    if (body->at("amount") == 0 && !valueOr(*body, "allow_future_usage", false)) {
        return refuse(validationProblem(
            "/amount", "The amount may only be 0 when allow_future_usage is true."));
    }
    auto split = readSplit(*body, store);
    if (!split)
        return refuse(split.error());

    Payment payment = newPayment(*body, *std::move(split), context.now, store.random);
    // decision P22
    const bool shopperIsThere = !payment.browser.is_null() && !payment.shopperUrl.empty();
    beginAuthorization(payment, shopperIsThere ? "PENDING" : "AUTHORIZED", context.now,
                       store.random);
    if (shopperIsThere) {
        payment.redirection = {{"href", pageOf(payment)}, {"method", "GET"}};
        payment.authorizationSettlement = Settlement{"AUTHORIZED", context.now + shopperTime};
    }
    Payment &added = store.payments.add(std::move(payment));
    context.settlements.watch(added);
    context.settlements.followAuthorization(added, context.now);
    return paymentResponse(201, store, added);
}

} // namespace sandbox::purse
