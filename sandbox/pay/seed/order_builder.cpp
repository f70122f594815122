// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/seed/order_builder.h"

#include "sandbox/pay/api/router.h"
#include "sandbox/pay/exchange/exchange.h"
#include "sandbox/pay/state/changes.h"

#include <algorithm>

namespace sandbox::pay {
namespace {

using namespace std::chrono_literals;

struct MethodFacts
{
    int id;
    bool isCard;
};

/// The ids that the documents name: 10 is iDEAL, 706 a card, 1927 a terminal.
MethodFacts factsOf(Method method)
{
    switch (method) {
    case Method::Ideal:
        return {10, false};
    case Method::Card:
        return {706, true};
    case Method::GiftCard:
        return {1657, true};
    case Method::PayByBank:
        return {2970, false};
    case Method::InStore:
        break;
    }
    return {1927, true};
}

Json cardOf(Method method, Random &random)
{
    Json data{{"maskedPan", "535456******" + random.digits(4)},
              {"scheme", "MASTERCARD"},
              {"issuerId", random.digits(5)},
              {"countryCode", "528"},
              {"cardType", "consumer"},
              {"fundingType", "debit"},
              {"brandCode", "DMC"},
              {"brandName", "Debit MasterCard®"},
              {"brandProduct", "MDH"}};
    if (method == Method::GiftCard) {
        data["scheme"] = "GIFTCARD";
        data["fundingType"] = "prepaid";
        data["brandCode"] = "GIFT";
        data["brandName"] = "Boekenbon";
    }
    return {{"type", "card"}, {"data", std::move(data)}};
}

/// Whether somebody got as far as to pay in an order of this code.
bool hasPayer(int code)
{
    static const std::vector<int> paidCodes{85,  95,  97,  100, -51, -61,
                                            -64, -70, -71, -72, -81, -82};
    return std::ranges::count(paidCodes, code) > 0;
}

Part buildPart(const PartSpec &spec, const OrderSpec &order, Random &random)
{
    const auto [methodId, isCard] = factsOf(spec.method);
    const std::string iban = "NL13ABCA0" + random.digits(9);
    const bool isPaid = hasPayer(order.code);
    Part part;
    part.amount = spec.amount;
    part.code = spec.code == 0 ? order.code : spec.code;
    Json method = nullptr;
    if (isPaid && isCard)
        method = cardOf(spec.method, random);
    else if (isPaid)
        method = {{"type", "iban"},
                  {"data", {{"iban", iban}, {"name", order.payer}, {"bic", "ABCANL2A"}}}};
    part.facts = {
        {"id", "6" + random.digits(7) + "-5034-83c8-" + random.hex(4) + '-' + random.digits(12)},
        {"paymentMethod", {{"id", methodId}, {"input", Json::array()}}},
        {"customerType", nullptr},
        {"customerKey", random.hex(32)},
        {"customerId", isPaid && !isCard ? Json(iban) : Json(nullptr)},
        {"customerName", isPaid ? Json(order.payer) : Json(nullptr)},
        {"customerMethod", std::move(method)},
        {"ipAddress", "203.0.113." + std::to_string(random.between(1, 254))},
        {"secureStatus", isPaid},
        {"paymentVerificationMethod", 0},
        {"supplierData", nullptr}};
    return part;
}

void describe(Order &order, const OrderSpec &spec, Random &random)
{
    const bool isInStore = spec.parts.front().method == Method::InStore;
    order.facts = {
        {"type", "sale"},
        {"serviceId", credentials::serviceId},
        {"description", spec.description},
        {"reference", spec.reference},
        {"manualTransferCode",
         "1000 " + random.digits(4) + ' ' + random.digits(4) + ' ' + random.digits(4)},
        {"customerKey", random.hex(32)},
        {"receipt", nullptr},
        {"integration",
         {{"pointOfInteraction", isInStore ? "IN_PERSON" : "ECOMMERCE"}, {"test", spec.isTest}}},
        {"stats",
         {{"extra1", spec.reference},
          {"extra2", nullptr},
          {"extra3", nullptr},
          {"tool", nullptr},
          {"info", nullptr},
          {"object", "shop/4.2"},
          {"promotorId", nullptr},
          {"domainId", nullptr}}},
        {"transferData", Json::object()},
        {"checkoutData", nullptr}};
}

/// The sums that an order of this code has (decision Y2).
void addUp(Order &order, const OrderSpec &spec)
{
    switch (order.code) {
    case codes::verify:
    case codes::authorised:
        order.authorized = order.amount;
        break;
    case codes::partCaptured:
        order.captured = spec.captured;
        order.authorized = order.amount - spec.captured;
        break;
    case codes::partPaid:
    case -51:
        order.captured = spec.captured;
        break;
    case codes::paid:
    case codes::chargedBack:
    case codes::chargedBackAgain:
    case -72:
    case codes::refunded:
    case codes::partRefunded:
        order.captured = order.amount;
        break;
    default:
        break;
    }
}

void divide(Order &order)
{
    Minor captured = order.captured;
    for (Part &part : order.parts) {
        if (part.code != order.code && part.code < 0)
            continue; // an earlier try
        part.captured = std::min(captured, part.amount);
        captured -= part.captured;
        part.authorized = order.authorized > 0 ? part.amount - part.captured : 0;
    }
}

} // namespace

Order buildOrder(const OrderSpec &spec, Random &random, TimePoint now)
{
    Order order;
    nameOrder(order, random);
    order.code = spec.code;
    order.currency = "EUR";
    for (const PartSpec &part : spec.parts) {
        const bool isEarlierTry = part.code < 0;
        order.amount += isEarlierTry ? 0 : part.amount;
        order.parts.push_back(buildPart(part, spec, random));
    }
    describe(order, spec, random);
    addUp(order, spec);
    divide(order);
    order.createdAt = now - spec.age;
    order.createdBy = credentials::tokenCode;
    order.modifiedAt = order.createdAt + 3min;
    order.expiresAt = order.createdAt + 24h * 7;
    if (order.code == codes::expired) {
        order.expiresAt = order.createdAt + 1h;
        order.modifiedAt = order.expiresAt;
    }
    if (order.captured + order.authorized > 0)
        order.completedAt = order.createdAt + 1min;
    order.scenario = spec.scenario;
    if (spec.refunded > 0 || order.code == codes::refunded) {
        const Minor refunded = spec.refunded > 0 ? spec.refunded : order.captured;
        order.modifiedAt = order.createdAt + 2h;
        order.refunds.push_back(
            {refunded, "Returned", {}, order.modifiedAt, std::string(credentials::tokenCode)});
    }
    if (isReserved(order))
        order.products = {{"article-1", order.amount / 2, 1, 0},
                          {"article-2", order.amount - order.amount / 2, 1, 0}};
    return order;
}

Json legacyExchange(const std::string &action, Minor amount, const std::string &reference,
                    TimePoint started, Random &random)
{
    const std::string orderId = "1" + random.digits(10) + 'X' + random.hex(4);
    return {{"action", action},
            {"pincode", ""},
            {"website_location_id", "1"},
            {"website_id", "1"},
            {"program_id", random.digits(6)},
            {"promotor_id", ""},
            {"tool", "tool"},
            {"info", "info"},
            {"object", "object"},
            {"domain_id", "0"},
            {"ip_address", "203.0.113." + std::to_string(random.between(1, 254))},
            {"amount", decimalOf(amount)},
            {"extra1", reference},
            {"extra2", ""},
            {"extra3", ""},
            {"secret", ""},
            {"enduser_id", "0"},
            {"payment_session_id", orderId},
            {"payment_profile_id", "10"},
            {"product_id", ""},
            {"payment_method_id", "4"},
            {"starttime", flatTime(started)},
            {"stoptime", flatTime(started + 8s)},
            {"customer_id", ""},
            {"order_id", orderId},
            {"customer_key", random.hex(6) + "**********" + random.hex(12)},
            {"country_id", ""},
            {"country_code", "NL"}};
}

} // namespace sandbox::pay
