// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/payment_json.h"

namespace sandbox::purse {
namespace {

std::int64_t count(TimePoint time)
{
    return time.time_since_epoch().count();
}

TimePoint timeAt(const Json &state, const char *key)
{
    return TimePoint{std::chrono::milliseconds{state.at(key).get<std::int64_t>()}};
}

std::string textAt(const Json &state, const char *key)
{
    return state.at(key).get<std::string>();
}

Json toState(const std::optional<Settlement> &settlement)
{
    if (!settlement)
        return nullptr;
    return {{"status", settlement->status}, {"due", count(settlement->due)}};
}

std::optional<Settlement> settlementFrom(const Json &state)
{
    if (state.is_null())
        return std::nullopt;
    return Settlement{textAt(state, "status"), timeAt(state, "due")};
}

Json toState(const PartnerTransaction &transaction)
{
    return {{"id", transaction.id},
            {"created_at", count(transaction.createdAt)},
            {"updated_at", count(transaction.updatedAt)},
            {"amount", transaction.amount},
            {"partner", transaction.solution.partner},
            {"method", transaction.solution.method},
            {"status", transaction.status},
            {"reference", transaction.reference},
            {"partner_status", transaction.partnerStatus},
            {"description", transaction.partnerStatusDescription},
            {"token", transaction.token},
            {"card", transaction.card},
            {"additional_data", transaction.additionalData},
            {"source", transaction.source}};
}

PartnerTransaction transactionFrom(const Json &state)
{
    PartnerTransaction transaction;
    transaction.id = textAt(state, "id");
    transaction.createdAt = timeAt(state, "created_at");
    transaction.updatedAt = timeAt(state, "updated_at");
    transaction.amount = state.at("amount").get<Minor>();
    transaction.solution = {textAt(state, "partner"), textAt(state, "method")};
    transaction.status = textAt(state, "status");
    transaction.reference = textAt(state, "reference");
    transaction.partnerStatus = textAt(state, "partner_status");
    transaction.partnerStatusDescription = textAt(state, "description");
    transaction.token = textAt(state, "token");
    transaction.card = state.at("card");
    transaction.additionalData = state.at("additional_data");
    transaction.source = textAt(state, "source");
    return transaction;
}

Json toState(const Operation &operation)
{
    return {{"id", operation.id},
            {"amount", operation.amount},
            {"created_at", count(operation.createdAt)},
            {"updated_at", count(operation.updatedAt)},
            {"triggered_by", operation.triggeredBy},
            {"merchant_reference", operation.merchantReference},
            {"status", operation.status},
            {"order", operation.order},
            {"settlement", toState(operation.settlement)},
            {"transactions", Json::array()}};
}

Json toState(const std::vector<PartnerTransaction> &transactions)
{
    Json list = Json::array();
    for (const PartnerTransaction &transaction : transactions)
        list.push_back(toState(transaction));
    return list;
}

std::vector<PartnerTransaction> transactionsFrom(const Json &state)
{
    std::vector<PartnerTransaction> list;
    for (const Json &item : state)
        list.push_back(transactionFrom(item));
    return list;
}

Json toState(const std::vector<Operation> &operations)
{
    Json list = Json::array();
    for (const Operation &operation : operations) {
        Json item = toState(operation);
        item["transactions"] = toState(operation.transactions);
        list.push_back(std::move(item));
    }
    return list;
}

std::vector<Operation> operationsFrom(const Json &state)
{
    std::vector<Operation> list;
    for (const Json &item : state) {
        Operation operation;
        operation.id = textAt(item, "id");
        operation.amount = item.at("amount").get<Minor>();
        operation.createdAt = timeAt(item, "created_at");
        operation.updatedAt = timeAt(item, "updated_at");
        operation.triggeredBy = textAt(item, "triggered_by");
        operation.merchantReference = textAt(item, "merchant_reference");
        operation.status = textAt(item, "status");
        operation.order = item.at("order");
        operation.settlement = settlementFrom(item.at("settlement"));
        operation.transactions = transactionsFrom(item.at("transactions"));
        list.push_back(std::move(operation));
    }
    return list;
}

} // namespace

Json toState(const Payment &payment)
{
    Json split = Json::array();
    for (const SplitItem &item : payment.split) {
        split.push_back({{"partner", item.solution.partner},
                         {"method", item.solution.method},
                         {"amount", item.amount},
                         {"parent", item.parent}});
    }
    return {{"id", payment.id},
            {"version", payment.version},
            {"created_at", count(payment.createdAt)},
            {"entity_id", payment.entityId},
            {"client_session_id", payment.clientSessionId},
            {"payment_link_id", payment.paymentLinkId},
            {"order_reference", payment.orderReference},
            {"order", payment.order},
            {"customer", payment.customer},
            {"amount", payment.amount},
            {"currency", payment.currency},
            {"capture_mode", payment.captureMode},
            {"allow_future_usage", payment.allowFutureUsage},
            {"split", split},
            {"authorization_updated_at", count(payment.authorizationUpdatedAt)},
            {"authorization_status", payment.authorizationStatus},
            {"authorizations", toState(payment.authorizations)},
            {"authorization_settlement", toState(payment.authorizationSettlement)},
            {"authentication", payment.authentication},
            {"captures", toState(payment.captures)},
            {"voids", toState(payment.voids)},
            {"refunds", toState(payment.refunds)},
            {"browser", payment.browser},
            {"webhook", payment.webhook},
            {"redirection", payment.redirection},
            {"shopper_url", payment.shopperUrl},
            {"scenario", payment.scenario},
            {"gives_remaining", payment.givesRemaining},
            {"gives_authorize_pending", payment.givesAuthorizePending}};
}

Payment paymentFromState(const Json &state)
{
    Payment payment;
    payment.id = textAt(state, "id");
    payment.version = state.at("version").get<int>();
    payment.createdAt = timeAt(state, "created_at");
    payment.entityId = textAt(state, "entity_id");
    payment.clientSessionId = textAt(state, "client_session_id");
    payment.paymentLinkId = textAt(state, "payment_link_id");
    payment.orderReference = textAt(state, "order_reference");
    payment.order = state.at("order");
    payment.customer = state.at("customer");
    payment.amount = state.at("amount").get<Minor>();
    payment.currency = textAt(state, "currency");
    payment.captureMode = textAt(state, "capture_mode");
    payment.allowFutureUsage = state.at("allow_future_usage").get<bool>();
    for (const Json &item : state.at("split")) {
        payment.split.push_back({{textAt(item, "partner"), textAt(item, "method")},
                                 item.at("amount").get<Minor>(),
                                 item.at("parent")});
    }
    payment.authorizationUpdatedAt = timeAt(state, "authorization_updated_at");
    payment.authorizationStatus = textAt(state, "authorization_status");
    payment.authorizations = transactionsFrom(state.at("authorizations"));
    payment.authorizationSettlement = settlementFrom(state.at("authorization_settlement"));
    payment.authentication = state.at("authentication");
    payment.captures = operationsFrom(state.at("captures"));
    payment.voids = operationsFrom(state.at("voids"));
    payment.refunds = operationsFrom(state.at("refunds"));
    payment.browser = state.at("browser");
    payment.webhook = state.at("webhook");
    payment.redirection = state.at("redirection");
    payment.shopperUrl = valueOr<std::string>(state, "shopper_url", {});
    payment.scenario = textAt(state, "scenario");
    payment.givesRemaining = state.at("gives_remaining").get<bool>();
    payment.givesAuthorizePending = state.at("gives_authorize_pending").get<bool>();
    return payment;
}

} // namespace sandbox::purse
