// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/state/order_json.h"

namespace sandbox::pay {
namespace {

std::int64_t count(TimePoint time)
{
    return time.time_since_epoch().count();
}

TimePoint timeAt(const Json &state, const char *key)
{
    return TimePoint{std::chrono::milliseconds{state.at(key).get<std::int64_t>()}};
}

Kind kindAt(const Json &state, const char *key)
{
    const auto word = state.at(key).get<std::string>();
    for (const Kind kind : {Kind::Capture, Kind::Refund}) {
        if (verbOf(kind) == word)
            return kind;
    }
    return Kind::Void;
}

Json partState(const Part &part)
{
    return {{"code", part.code},
            {"amount", part.amount},
            {"authorized", part.authorized},
            {"captured", part.captured},
            {"facts", part.facts}};
}

Json productState(const Product &product)
{
    return {{"id", product.id},
            {"price", product.price},
            {"quantity", product.quantity},
            {"captured", product.captured}};
}

Json refundState(const Refund &refund)
{
    return {{"amount", refund.amount},
            {"description", refund.description},
            {"process_date", refund.processDate},
            {"created_at", count(refund.createdAt)},
            {"created_by", refund.createdBy}};
}

Json pendingState(const PendingChange &pending)
{
    return {{"kind", verbOf(pending.change.kind)},
            {"amount", pending.change.amount},
            {"description", pending.change.description},
            {"process_date", pending.change.processDate},
            {"by", pending.change.by},
            {"due", count(pending.due)},
            {"succeeds", pending.succeeds}};
}

PendingChange pendingFrom(const Json &state)
{
    PendingChange pending;
    pending.change.kind = kindAt(state, "kind");
    state.at("amount").get_to(pending.change.amount);
    state.at("description").get_to(pending.change.description);
    state.at("process_date").get_to(pending.change.processDate);
    state.at("by").get_to(pending.change.by);
    pending.due = timeAt(state, "due");
    state.at("succeeds").get_to(pending.succeeds);
    return pending;
}

template <typename T>
Json listState(const std::vector<T> &values, Json (*stateOf)(const T &))
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(stateOf(value));
    return list;
}

void readLists(Order &order, const Json &state)
{
    for (const Json &item : state.at("parts")) {
        order.parts.push_back({item.at("code").get<int>(), item.at("amount").get<Minor>(),
                               item.at("authorized").get<Minor>(), item.at("captured").get<Minor>(),
                               item.at("facts")});
    }
    for (const Json &item : state.at("products")) {
        order.products.push_back({item.at("id").get<std::string>(), item.at("price").get<Minor>(),
                                  item.at("quantity").get<std::int64_t>(),
                                  item.at("captured").get<std::int64_t>()});
    }
    for (const Json &item : state.at("refunds")) {
        order.refunds.push_back(
            {item.at("amount").get<Minor>(), item.at("description").get<std::string>(),
             item.at("process_date").get<std::string>(), timeAt(item, "created_at"),
             item.at("created_by").get<std::string>()});
    }
    for (const Json &item : state.at("pending"))
        order.pending.push_back(pendingFrom(item));
}

} // namespace

Json toState(const Order &order)
{
    return {{"id", order.id},
            {"order_id", order.orderId},
            {"uuid", order.uuid},
            {"transaction_id", order.transactionId},
            {"code", order.code},
            {"currency", order.currency},
            {"amount", order.amount},
            {"authorized", order.authorized},
            {"captured", order.captured},
            {"facts", order.facts},
            {"parts", listState(order.parts, &partState)},
            {"products", listState(order.products, &productState)},
            {"refunds", listState(order.refunds, &refundState)},
            {"created_at", count(order.createdAt)},
            {"created_by", order.createdBy},
            {"modified_at", count(order.modifiedAt)},
            {"modified_by", order.modifiedBy},
            {"expires_at", count(order.expiresAt)},
            {"completed_at", order.completedAt ? Json(count(*order.completedAt)) : Json(nullptr)},
            {"exchange_url", order.exchangeUrl},
            {"pending", listState(order.pending, &pendingState)},
            {"scenario", order.scenario}};
}

Order orderFromState(const Json &state)
{
    Order order;
    state.at("id").get_to(order.id);
    state.at("order_id").get_to(order.orderId);
    state.at("uuid").get_to(order.uuid);
    state.at("transaction_id").get_to(order.transactionId);
    state.at("code").get_to(order.code);
    state.at("currency").get_to(order.currency);
    state.at("amount").get_to(order.amount);
    state.at("authorized").get_to(order.authorized);
    state.at("captured").get_to(order.captured);
    order.facts = state.at("facts");
    readLists(order, state);
    order.createdAt = timeAt(state, "created_at");
    state.at("created_by").get_to(order.createdBy);
    order.modifiedAt = timeAt(state, "modified_at");
    state.at("modified_by").get_to(order.modifiedBy);
    order.expiresAt = timeAt(state, "expires_at");
    if (!state.at("completed_at").is_null())
        order.completedAt = timeAt(state, "completed_at");
    state.at("exchange_url").get_to(order.exchangeUrl);
    state.at("scenario").get_to(order.scenario);
    return order;
}

} // namespace sandbox::pay
