// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/operation_endings.h"
#include "sandbox/pay/api/endpoints.h"
#include "sandbox/pay/api/problems.h"
#include "sandbox/pay/api/shapes.h"
#include "sandbox/pay/state/order_json.h"

#include <algorithm>

namespace sandbox::pay {
namespace {

constexpr std::string_view mergePatch = "application/merge-patch+json";

/// Two refunds of a transaction are this far apart (PAY-014).
constexpr std::chrono::seconds betweenRefunds{6};

/// Gives an order another code when it has one of these.
Result<Response> moveWhen(Context &context, bool (*isPossible)(const Order &), int next,
                          const Problem &otherwise)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    if (!isPossible(**order))
        return refuse(otherwise);
    moveTo(**order, next, context.user, context.now);
    context.store.noteChange(**order);
    return jsonResponse(200, toWire(**order, context.base));
}

bool isVerified(const Order &order)
{
    return order.code == codes::verify;
}

/// Lets a change take effect as the script or the order's scenario says: at once, later or never.
/// Refused is what fails at once: an order has no state for it.
Result<void> take(Context &context, Order &order, Change change)
{
    change.by = context.user;
    const Outcome outcome = context.script.outcome ? *context.script.outcome
                                                   : outcomeOf(order.scenario, verbOf(change.kind));
    if (outcome.status == "SUCCESS") {
        apply(order, change, context.now);
        context.store.noteChange(order, change.kind == Kind::Refund);
        return {};
    }
    if (outcome.status == "FAILURE" || outcome.status == "CONFLICT")
        return refuse(wrongState("The processor has refused this."));
    if (outcome.then) {
        order.pending.push_back(
            {std::move(change), context.now + outcome.after, *outcome.then == "SUCCESS"});
        context.schedule.add(context.now + outcome.after, order.id);
        context.store.markChanged();
    }
    return {};
}

/// A capture of this much, or of all that is reserved.
Result<Response> capture(Context &context, Order &order, std::optional<Minor> amount)
{
    const Minor available = availableOf(order, Kind::Capture);
    if (available == 0)
        return refuse(wrongState("Only an authorised order can be captured."));
    if (amount.value_or(available) > available) {
        return refuse(validationProblem("/amount", "The amount is above the " +
                                                       std::to_string(available) +
                                                       " that are reserved."));
    }
    const auto taken = take(context, order, {Kind::Capture, amount.value_or(available)});
    if (!taken)
        return refuse(taken.error());
    return jsonResponse(200, toWire(order, context.base));
}

/// Of products by their ids: {"id": quantity}.
std::optional<Minor> priceOf(const Order &order, const Json &quantities)
{
    Minor sum = 0;
    for (const auto &[id, quantity] : quantities.items()) {
        const auto product = std::ranges::find(order.products, id, &Product::id);
        if (product == order.products.end() || !quantity.is_number_integer() ||
            quantity.get<std::int64_t>() < 1 || quantity.get<std::int64_t>() > product->quantity)
            return std::nullopt;
        sum += product->price * quantity.get<std::int64_t>();
    }
    return sum;
}

/// What a refund asks for: an amount, products, or all that is left.
Result<Change> readRefund(const Context &context, const Order &order)
{
    Change change{Kind::Refund, availableOf(order, Kind::Refund)};
    if (context.request.body.isEmpty())
        return change;
    const auto body = readBody(context.request, shapes::refund(), mergePatch);
    if (!body)
        return refuse(body.error());
    if (body->contains("amount")) {
        change.amount = body->at("amount").at("value").get<Minor>();
        if (body->at("amount").at("currency") != order.currency)
            return refuse(
                validationProblem("/amount/currency", "The order is in " + order.currency + '.'));
    }
    if (body->contains("products")) {
        const auto amount = priceOf(order, body->at("products"));
        if (!amount)
            return refuse(
                validationProblem("/products", "The order doesn't have that many of these."));
        change.amount = *amount;
    }
    change.description = valueOr<std::string>(*body, "description", {});
    change.processDate = valueOr<std::string>(*body, "processDate", {});
    return change;
}

/// Why an order cannot be refunded like that.
std::optional<Problem> refundFault(const Order &order, const Change &change, TimePoint now)
{
    if (order.code == codes::chargedBack || order.code == codes::chargedBackAgain)
        return coded(422, "PAY-013", "The transaction was charged back.");
    if (!isRefundable(order))
        return wrongState("Only a paid order can be refunded.");
    if (!order.refunds.empty() && now < order.refunds.back().createdAt + betweenRefunds)
        return coded(422, "PAY-014", "The last refund of this transaction was too recent.");
    if (change.amount > availableOf(order, Kind::Refund))
        return coded(422, "PAY-015", "The amount is invalid.");
    return std::nullopt;
}

} // namespace

Result<Response> abortOrder(Context &context)
{
    return moveWhen(context, &isOpen, codes::cancelled,
                    coded(422, "PAY-406", "This order cannot be cancelled."));
}

Result<Response> approveOrder(Context &context)
{
    return moveWhen(context, &isVerified, codes::paid,
                    wrongState("This order isn't waiting for a decision."));
}

Result<Response> declineOrder(Context &context)
{
    return moveWhen(context, &isVerified, codes::declined,
                    wrongState("This order isn't waiting for a decision."));
}

Result<Response> voidOrder(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    if (!isReserved(**order))
        return refuse(wrongState("Only an authorised order can be voided."));
    const auto taken = take(context, **order, {Kind::Void, (*order)->authorized});
    if (!taken)
        return refuse(taken.error());
    return jsonResponse(200, toWire(**order, context.base));
}

Result<Response> captureOrder(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    return capture(context, **order, std::nullopt);
}

Result<Response> captureAmount(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    const auto body = readBody(context.request, shapes::captureAmount(), mergePatch);
    if (!body)
        return refuse(body.error());
    return capture(context, **order, body->at("amount").get<Minor>());
}

Result<Response> captureProducts(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    const auto body = readBody(context.request, shapes::captureProducts(), mergePatch);
    if (!body)
        return refuse(body.error());
    const Json &products = body->at("products");
    const auto amount = amountOf(**order, products);
    if (!amount || *amount == 0) {
        return refuse(validationProblem("/products",
                                        "The order does not have these products left to capture."));
    }
    auto answer = capture(context, **order, *amount);
    if (answer)
        markCaptured(**order, products);
    return answer;
}

Result<Response> refundTransaction(Context &context)
{
    const auto order = findOrder(context);
    if (!order)
        return refuse(order.error());
    auto change = readRefund(context, **order);
    if (!change)
        return refuse(change.error());
    if (const auto fault = refundFault(**order, *change, context.now))
        return refuse(*fault);
    change->by = context.user;
    const Refund asked{change->amount, change->description, change->processDate, context.now,
                       context.user};
    if (const auto taken = take(context, **order, *change); !taken)
        return refuse(taken.error());
    return jsonResponse(200, refundAnswer(**order, asked));
}

Result<Response> readTransaction(Context &context)
{
    return findOrder(context).map(
        [](const Order *order) { return jsonResponse(200, transactionWire(*order)); });
}

} // namespace sandbox::pay
