// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/api/endpoints.h"
#include "sandbox/purse/api/shapes.h"
#include "sandbox/purse/state/operations.h"

namespace sandbox::purse {
namespace {

constexpr std::chrono::minutes sessionLifetime{30};

/// The payment of a submitted session whose shopper is still at the partner.
Payment *pendingPayment(Store &store, const Session &session)
{
    Payment *payment = store.payments.find(session.paymentId);
    return payment && payment->authorizationStatus == "PENDING" ? payment : nullptr;
}

bool isAbortable(Store &store, const Session &session)
{
    return session.status == "CREATED" ||
           (session.status == "SUBMITTED" && pendingPayment(store, session));
}

/// Of the documents' samples only those of a submitted session link to its abort.
Response sessionResponse(int status, Store &store, const Session &session)
{
    const bool linksToAbort = session.status == "SUBMITTED" && isAbortable(store, session);
    return jsonResponse(status, toWire(session, linksToAbort));
}

Result<Session *> findSession(Context &context)
{
    Session *session = context.store.sessions.find(context.id);
    if (!session)
        return refuse(notFound("No client session has the id " + context.id + '.'));
    expireIfDue(context.store, *session, context.now);
    return session;
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
    Session session;
    session.id = context.store.random.uuid();
    session.expiresAt = context.now + sessionLifetime;
    session.request = *body;
    context.store.markChanged();
    return sessionResponse(201, context.store, context.store.sessions.add(std::move(session)));
}

Result<Response> readSession(Context &context)
{
    return findSession(context).map(
        [&](Session *session) { return sessionResponse(200, context.store, *session); });
}

Result<Response> abortSession(Context &context)
{
    const auto session = findSession(context);
    if (!session)
        return refuse(session.error());
    const auto body = readBody(context.request, shapes::abort());
    if (!body)
        return refuse(body.error());
    if (!isAbortable(context.store, **session)) {
        return refuse(
            conflict("The client session is " + (*session)->status + " and cannot be aborted."));
    }
    if (Payment *payment = pendingPayment(context.store, **session))
        settleAuthorization(*payment, "ABORTED", context.now);
    (*session)->status = body->at("status").get<std::string>();
    context.store.markChanged();
    return sessionResponse(200, context.store, **session);
}

} // namespace sandbox::purse
