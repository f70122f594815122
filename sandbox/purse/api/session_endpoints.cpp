// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/api/endpoints.h"
#include "sandbox/purse/api/shapes.h"

namespace sandbox::purse {
namespace {

constexpr std::chrono::minutes sessionLifetime{30};

Result<Session *> findSession(Context &context)
{
    if (Session *session = context.store.sessions.find(context.id))
        return session;
    return refuse(notFound("No client session has the id " + context.id + '.'));
}

} // namespace

Result<Response> createSession(Context &context)
{
    const auto body = readBody(context.request, shapes::clientSession());
    if (!body)
        return refuse(body.error());
    if (const auto allowed = checkEntity(*body); !allowed)
        return refuse(allowed.error());
    if (body->at("amount") == 0 && !valueOr(*body, "allow_future_usage", false)) {
        return refuse(validationProblem(
            "/amount", "The amount may only be 0 when allow_future_usage is true."));
    }
    return jsonResponse(201, context.store.wireOf(openSession(context, *body)));
}

Session &openSession(Context &context, Json request, std::string paymentLinkId)
{
    Session session;
    session.id = context.store.random.uuid();
    session.expiresAt = context.now + sessionLifetime;
    session.request = std::move(request);
    session.paymentLinkId = std::move(paymentLinkId);
    Session &added = context.store.sessions.add(std::move(session));
    context.settlements.watch(added);
    context.store.noteChange(added);
    return added;
}

Result<Response> readSession(Context &context)
{
    return findSession(context).map(
        [&](Session *session) { return jsonResponse(200, context.store.wireOf(*session)); });
}

Result<Response> abortSession(Context &context)
{
    const auto session = findSession(context);
    if (!session)
        return refuse(session.error());
    const auto body = readBody(context.request, shapes::abort());
    if (!body)
        return refuse(body.error());
    if (!context.store.isAbortable(**session)) {
        return refuse(
            conflict("The client session is " + (*session)->status + " and cannot be aborted."));
    }
    Payment *payment = context.store.pendingPayment(**session);
    (*session)->status = body->at("status").get<std::string>();
    context.store.noteChange(**session);
    if (payment)
        context.settlements.endAuthorization(*payment, "ABORTED", context.now);
    return jsonResponse(200, context.store.wireOf(**session));
}

} // namespace sandbox::purse
