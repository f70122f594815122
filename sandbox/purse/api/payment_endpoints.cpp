// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/operation_endings.h"
#include "sandbox/purse/api/endpoints.h"
#include "sandbox/purse/api/shapes.h"
#include "sandbox/purse/state/operations.h"

#include <algorithm>

namespace sandbox::purse {
namespace {

Result<Payment *> findPayment(Context &context)
{
    if (Payment *payment = context.store.payments.find(context.id))
        return payment;
    return refuse(notFound("No payment has the id " + context.id + '.'));
}

Result<std::vector<Solution>> readPriorities(const Json &body)
{
    std::vector<Solution> list;
    const auto given = body.find("priorities");
    if (given == body.end())
        return list;
    if (given->empty())
        return refuse(validationProblem("/priorities", "The priorities must not be empty."));
    for (const Json &entry : *given) {
        Solution solution{entry.at("partner").get<std::string>(),
                          entry.at("method").get<std::string>()};
        if (std::ranges::count(list, solution) > 0) {
            return refuse(validationProblem("/priorities/" + std::to_string(list.size()),
                                            "The priorities name " + solution.partner + '/' +
                                                solution.method + " twice."));
        }
        list.push_back(std::move(solution));
    }
    return list;
}

Result<OperationRequest> readOperation(const Request &request, Kind kind)
{
    // decision P2
    if (kind != Kind::Capture && request.body.isEmpty())
        return OperationRequest{};
    const auto body = readBody(request, shapes::operation());
    if (!body)
        return refuse(body.error());
    auto priorities = readPriorities(*body);
    if (!priorities)
        return refuse(priorities.error());
    return OperationRequest{
        body->at("amount").get<Minor>(), valueOr<std::string>(*body, "merchant_reference", {}),
        body->contains("order") ? body->at("order") : Json(nullptr), *std::move(priorities)};
}

/// The documents give the customer back in the answers of operations, and in no other.
Response operationResponse(const Store &store, const Payment &payment)
{
    Json body = store.wireOf(payment);
    if (!payment.customer.is_null())
        body["customer"] = payment.customer;
    return jsonResponse(200, body);
}

} // namespace

Response paymentResponse(int status, Store &store, const Payment &payment)
{
    return {status, {{"Content-Type", "application/json"}}, store.bodyOf(payment)};
}

Result<Response> readPayment(Context &context)
{
    return findPayment(context).map([&](Payment *payment) {
        Response response = paymentResponse(200, context.store, *payment);
        if (context.script.stale > 0)
            response.body =
                toBytes(context.store.wireOf(withoutLatest(*payment, context.script.stale)));
        return response;
    });
}

Result<Response> operate(Context &context, Kind kind)
{
    Store &store = context.store;
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());

    const std::string instance = "/v2/payments/" + context.id + '/' + collectionOf(kind);
    const std::string key(context.request.header("x-idempotency-key"));
    const std::string operationId = store.random.uuid();
    if (!key.empty()) {
        if (const auto holder = store.keys.take(instance, key, operationId))
            return refuse(idempotencyViolation(instance, *holder));
    }
    const auto refused = [&](Problem problem) {
        // Nothing happened, so the key may serve the corrected request.
        if (!key.empty())
            store.keys.release(instance, key);
        return refuse(std::move(problem));
    };

    const auto request = readOperation(context.request, kind);
    if (!request)
        return refused(request.error());
    const Outcome outcome = context.script.outcome ? *context.script.outcome
                                                   : outcomeOf((*payment)->scenario, verbOf(kind));
    const auto operation =
        startOperation(**payment, kind, *request, outcome, context.now, store.random, operationId);
    if (!operation)
        return refused(validationProblem(operation.error().pointer, operation.error().detail));
    if ((*operation)->settlement)
        context.settlements.watch(**payment);
    store.noteChange(**payment, kind);
    return operationResponse(store, **payment);
}

} // namespace sandbox::purse
