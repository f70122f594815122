// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/state/order_json.h"

namespace sandbox::pay {
namespace {

Json statusOf(int code)
{
    return {{"code", code}, {"action", wordOf(code)}};
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// Shown members stand where the documents' sample has them.
void copyMembers(Json &wire, const Json &facts, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (facts.contains(name))
            wire[name] = facts.at(name);
    }
}

/// decision Y5
Json linksOf(const Order &order, const std::string &base)
{
    const std::string self = base + "/v1/orders/" + order.id;
    Json links{{"status", self + "/status"}};
    if (isOpen(order))
        links["abort"] = self + "/abort";
    if (order.code == codes::verify) {
        links["approve"] = self + "/approve";
        links["decline"] = self + "/decline";
    }
    if (isReserved(order)) {
        links["void"] = self + "/void";
        links["capture"] = self + "/capture";
        links["captureAmount"] = self + "/capture/amount";
        links["captureProducts"] = self + "/capture/products";
    }
    if (isOpen(order))
        links["checkout"] = base + "/checkout/" + order.id;
    links["redirect"] = base + "/checkout/" + order.id;
    return links;
}

Json partWire(const Part &part, const std::string &currency)
{
    Json wire = Json::object();
    copyMembers(wire, part.facts,
                {"id", "paymentMethod", "customerType", "customerKey", "customerId", "customerName",
                 "customerMethod", "ipAddress", "secureStatus", "paymentVerificationMethod"});
    wire["status"] = statusOf(part.code);
    // Of a payment in another currency, this is what the payer was asked for.
    wire["currencyAmount"] = part.facts.contains("currencyAmount") ? part.facts.at("currencyAmount")
                                                                   : money(part.amount, currency);
    wire["amount"] = money(part.amount, currency);
    wire["authorizedAmount"] = money(part.authorized, currency);
    wire["capturedAmount"] = money(part.captured, currency);
    copyMembers(wire, part.facts, {"supplierData"});
    return wire;
}

} // namespace

std::string payTime(TimePoint time)
{
    const std::string text = toIso8601(time);
    return text.substr(0, text.find('.')) + "+00:00";
}

Json money(Minor value, const std::string &currency)
{
    return {{"value", value}, {"currency", currency}};
}

Json toWire(const Order &order, const std::string &base)
{
    Json wire{{"id", order.id}};
    copyMembers(wire, order.facts,
                {"type", "serviceId", "description", "reference", "manualTransferCode"});
    wire["orderId"] = order.orderId;
    wire["uuid"] = order.uuid;
    copyMembers(wire, order.facts, {"customerKey"});
    wire["status"] = statusOf(order.code);
    copyMembers(wire, order.facts, {"receipt", "integration", "stats", "transferData"});
    wire["amount"] = money(order.amount, order.currency);
    wire["authorizedAmount"] = money(order.authorized, order.currency);
    wire["capturedAmount"] = money(order.captured, order.currency);
    copyMembers(wire, order.facts, {"checkoutData"});
    wire["payments"] = Json::array();
    for (const Part &part : order.parts)
        wire["payments"].push_back(partWire(part, order.currency));
    wire["createdAt"] = payTime(order.createdAt);
    wire["createdBy"] = order.createdBy;
    wire["modifiedAt"] = payTime(order.modifiedAt);
    wire["modifiedBy"] = textOrNull(order.modifiedBy);
    wire["expiresAt"] = payTime(order.expiresAt);
    wire["completedAt"] = order.completedAt ? Json(payTime(*order.completedAt)) : Json(nullptr);
    wire["links"] = linksOf(order, base);
    return wire;
}

Json basicWire(const Order &order)
{
    Json wire{{"id", order.id}};
    copyMembers(wire, order.facts, {"type", "serviceId"});
    wire["orderId"] = order.orderId;
    wire["uuid"] = order.uuid;
    wire["status"] = statusOf(order.code);
    wire["amount"] = money(order.amount, order.currency);
    return wire;
}

Json refundAnswer(const Order &order, const Refund &refund)
{
    return {{"orderId", order.orderId},
            {"transactionId", order.transactionId},
            {"description", refund.description},
            {"processDate", textOrNull(refund.processDate)},
            {"amount", money(refund.amount, order.currency)},
            {"amountRefunded", money(refundedOf(order), order.currency)},
            {"refundedTransactions", Json::array()}, // decision Y6
            {"createdAt", payTime(refund.createdAt)},
            {"createdBy", refund.createdBy}};
}

Json transactionWire(const Order &order)
{
    return {{"id", order.transactionId},
            {"orderId", order.orderId},
            {"status", statusOf(order.code)},
            {"amount", money(order.amount, order.currency)},
            {"amountRefunded", money(refundedOf(order), order.currency)},
            {"createdAt", payTime(order.createdAt)},
            {"createdBy", order.createdBy},
            {"modifiedAt", payTime(order.modifiedAt)},
            {"modifiedBy", textOrNull(order.modifiedBy)}};
}

} // namespace sandbox::pay
