// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/payment_builder.h"

#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/seed/order_builder.h"
#include "sandbox/purse/state/operations.h"
#include "sandbox/purse/state/partners.h"

namespace sandbox::purse {
namespace {

constexpr const char *shopperUrl = "https://www.example.org/payment-callback?order_id=";

Session submittedSession(const Payment &payment, Store &store)
{
    using namespace std::chrono_literals;
    Session session;
    session.id = payment.clientSessionId;
    session.status = "SUBMITTED";
    session.expiresAt = payment.createdAt + 29min;
    session.paymentId = payment.id;
    session.request = {{"entity_id", payment.entityId},
                       {"amount", payment.amount},
                       {"currency", payment.currency},
                       {"capture_mode", payment.captureMode},
                       {"integration_mode", store.random.chance(60) ? "EMBEDDED" : "HOSTED_PAGE"},
                       {"shopper_redirection_url", shopperUrl + payment.orderReference},
                       {"order", payment.order},
                       {"customer", payment.customer}};
    return session;
}

void authorise(Payment &payment, const PaymentSpec &spec, const Person &person, Random &random)
{
    using namespace std::chrono_literals;
    const TimePoint when = payment.createdAt + 1s;
    payment.authorizationStatus = spec.authorization;
    payment.authorizationUpdatedAt = when;
    for (const PartSpec &part : spec.parts) {
        payment.split.push_back({part.solution, part.amount, nullptr});
        PartnerTransaction transaction =
            newTransaction(part.solution, part.amount, 'A', when, random);
        // A refused payment is refused by its last partner; what the others held is let go.
        const bool last = &part == &spec.parts.back();
        const bool good = spec.authorization == "AUTHORIZED" || spec.authorization == "PENDING";
        setStatus(transaction, good || last ? spec.authorization : "ABORTED", when);
        if (part.solution.method == "creditcard")
            transaction.card = makeCard(person, part, random);
        if (part.solution.partner == "oney")
            transaction.additionalData = {{"opc", "3x002"}};
        payment.authorizations.push_back(std::move(transaction));
    }
}

} // namespace

Json makeCard(const Person &person, const PartSpec &part, Random &random)
{
    return newCard({.holder = person.fullName(),
                    .country = std::string(person.country),
                    .network = part.network,
                    .lastFour = part.lastFour},
                   random);
}

Payment buildPayment(const PaymentSpec &spec, Store &store, TimePoint now)
{
    Random &random = store.random;
    const Person &person = personNamed(spec.lastName);
    Payment payment;
    payment.id = random.uuid();
    payment.createdAt = now - spec.age;
    payment.entityId = credentials::entityId;
    payment.clientSessionId = random.uuid();
    payment.orderReference = spec.orderReference;
    for (const PartSpec &part : spec.parts)
        payment.amount += part.amount;
    payment.currency = spec.currency;
    payment.captureMode = spec.captureMode;
    payment.scenario = spec.scenario;
    payment.givesRemaining = spec.givesRemaining;
    payment.givesAuthorizePending = spec.givesRemaining;
    payment.customer = person.customer(random);
    payment.order = makeOrder(spec.orderReference, payment.amount, spec.currency, person,
                              payment.createdAt, random);
    authorise(payment, spec, person, random);
    for (const StepSpec &step : spec.steps) {
        const OperationRequest request{step.amount, step.reference, nullptr, step.priorities};
        startOperation(payment, step.kind, request, {step.status, std::nullopt, {}},
                       payment.createdAt + step.after, random, random.uuid());
    }
    store.sessions.add(submittedSession(payment, store));
    return payment;
}

} // namespace sandbox::purse
