// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/checkout_page.h"
#include "sandbox/pay/api/endpoints.h"
#include "sandbox/pay/api/problems.h"
#include "sandbox/pay/api/router.h"
#include "sandbox/pay/api/shapes.h"
#include "sandbox/pay/state/order_json.h"

#include <algorithm>

namespace sandbox::pay {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::hours lifetime{24 * 7};
constexpr std::size_t longestReference = 64;

/// What a payer may answer on the checkout page, and the code that the order has then.
struct PayersAnswer
{
    std::string_view word;
    int code;
};

constexpr PayersAnswer payersAnswers[]{{"pay", codes::paid},
                                       {"reserve", codes::authorised},
                                       {"verify", codes::verify},
                                       {"decline", codes::denied},
                                       {"cancel", codes::cancelled}};

std::vector<std::string_view> payersWords()
{
    std::vector<std::string_view> words;
    for (const PayersAnswer &answer : payersAnswers)
        words.push_back(answer.word);
    return words;
}

/// All eight members are there, null where nothing was said.
Json statsOf(const Json &body)
{
    const Json given = body.value("stats", Json::object());
    Json stats = Json::object();
    for (const char *name :
         {"extra1", "extra2", "extra3", "tool", "info", "object", "promotorId", "domainId"})
        stats[name] = given.value(name, Json(nullptr));
    return stats;
}

Json integrationOf(const Json &body)
{
    const Json given = body.value("integration", Json::object());
    return {{"pointOfInteraction", given.value("pointOfInteraction", Json("ECOMMERCE"))},
            {"test", given.value("test", Json(false))}};
}

Json factsOf(const Json &body, Random &random)
{
    return {{"type", "sale"},
            {"serviceId", body.at("serviceId")},
            {"description", body.value("description", Json(""))},
            {"reference", body.value("reference", Json(""))},
            {"manualTransferCode",
             "1000 " + random.digits(4) + ' ' + random.digits(4) + ' ' + random.digits(4)},
            {"customerKey", random.hex(32)},
            {"receipt", nullptr},
            {"integration", integrationOf(body)},
            {"stats", statsOf(body)},
            {"transferData", body.value("transferData", Json::object())},
            {"checkoutData", nullptr}};
}

/// A payment of the order by this method that nobody has made yet.
Part partOf(const Json &method, Minor amount, Random &random)
{
    Part part;
    part.amount = amount;
    part.facts = {{"id", '6' + random.digits(7) + '-' + random.digits(4) + '-' + random.hex(4) +
                             '-' + random.hex(4) + '-' + random.digits(12)},
                  {"paymentMethod",
                   {{"id", method.at("id")}, {"input", method.value("input", Json::array())}}},
                  {"customerType", nullptr},
                  {"customerKey", nullptr},
                  {"customerId", nullptr},
                  {"customerName", nullptr},
                  {"customerMethod", nullptr},
                  {"ipAddress", "203.0.113.7"}, // TEST-NET-3 (RFC 5737)
                  {"secureStatus", false},
                  {"paymentVerificationMethod", 0},
                  {"supplierData", nullptr}};
    return part;
}

std::vector<Product> productsOf(const Json &body)
{
    std::vector<Product> products;
    const Json content = body.value("order", Json::object());
    for (const Json &given : content.value("products", Json::array())) {
        products.push_back({given.at("id").get<std::string>(),
                            given.at("price").at("value").get<Minor>(),
                            given.at("quantity").get<std::int64_t>(), 0});
    }
    return products;
}

/// When the order ends by itself.
TimePoint expiryOf(const Json &body, TimePoint now)
{
    const auto asked = fromIso8601(valueOr<std::string>(body, "expire", {}));
    return asked ? *asked : now + lifetime;
}

Json staleWire(const Order &order, const Context &context)
{
    const auto steps = std::size_t(context.script.stale);
    if (steps == 0 || order.earlier.empty())
        return toWire(order, context.base);
    Json wire = order.earlier[order.earlier.size() - std::min(steps, order.earlier.size())];
    for (Json &address : wire["links"])
        address = context.base + address.get<std::string>();
    return wire;
}

} // namespace

Result<Order *> findOrder(Context &context)
{
    if (Order *order = context.store.find(context.id))
        return order;
    return refuse(coded(404, "PAY-001", "No transaction is named " + context.id + '.'));
}

Result<Response> createOrder(Context &context)
{
    const auto body = readBody(context.request, shapes::order());
    if (!body)
        return refuse(body.error());
    if (body->at("serviceId") != credentials::serviceId)
        return refuse(coded(403, "PAY-004", "This service is not yours."));
    if (valueOr<std::string>(*body, "reference", {}).size() > longestReference)
        return refuse(validationProblem("/reference", "The reference is too long."));
    Random &random = context.store.random;
    Order order;
    nameOrder(order, random);
    order.amount = body->at("amount").at("value").get<Minor>();
    order.currency = body->at("amount").at("currency").get<std::string>();
    order.facts = factsOf(*body, random);
    order.products = productsOf(*body);
    order.createdAt = context.now;
    order.createdBy = context.user;
    order.modifiedAt = context.now;
    order.expiresAt = expiryOf(*body, context.now);
    order.exchangeUrl = valueOr<std::string>(*body, "exchangeUrl", {});
    if (body->contains("paymentMethod"))
        order.parts.push_back(partOf(body->at("paymentMethod"), order.amount, random));
    context.schedule.add(order.expiresAt, order.id);
    context.store.markChanged();
    return jsonResponse(201, toWire(context.store.orders.add(std::move(order)), context.base));
}

Result<Response> readStatus(Context &context)
{
    return findOrder(context).map([&](const Order *order) {
        return jsonResponse(200,
                            context.user.empty() ? basicWire(*order) : staleWire(*order, context));
    });
}

Result<Response> updateOrder(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    const auto body = readBody(context.request, shapes::update(), "application/merge-patch+json");
    if (!body)
        return refuse(body.error());
    for (const char *name : {"description", "reference"}) {
        if (!body->contains(name))
            continue;
        if (!valueOr<std::string>((*order)->facts, name, {}).empty())
            return refuse(wrongState(std::string(name) + " is set already."));
        (*order)->facts[name] = body->at(name);
    }
    context.store.markChanged();
    return jsonResponse(200, toWire(**order, context.base));
}

Result<Response> addPayment(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    const auto body = readBody(context.request, shapes::addedPayment());
    if (!body)
        return refuse(body.error());
    if (!isPending(**order))
        return refuse(wrongState("Only a pending order takes another payment."));
    (*order)->parts.push_back(
        partOf(body->at("paymentMethod"), (*order)->amount, context.store.random));
    context.store.markChanged();
    return jsonResponse(201, toWire(**order, context.base));
}

Result<Response> showCheckout(Context &context)
{
    return findOrder(context).map([](const Order *order) {
        return checkoutPage(order->orderId,
                            isPending(*order) ? payersWords() : std::vector<std::string_view>{});
    });
}

Result<Response> takeCheckout(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    const std::string word = checkoutAnswer(context.request, payersWords());
    const auto answer = std::ranges::find(payersAnswers, word, &PayersAnswer::word);
    if (answer == std::end(payersAnswers))
        return refuse(validationProblem("", "The answer isn't one of this page's."));
    if (!isPending(**order))
        return refuse(wrongState("This order cannot be paid."));
    if ((*order)->parts.empty())
        (*order)->parts.push_back(partOf({{"id", 10}}, (*order)->amount, context.store.random));
    moveTo(**order, answer->code, {}, context.now);
    context.store.noteChange(**order);
    return checkoutDone((*order)->orderId, wordOf((*order)->code));
}

} // namespace sandbox::pay
