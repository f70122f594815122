// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/html.h"
#include "sandbox/purse/page/money.h"
#include "sandbox/purse/page/pages.h"
#include "sandbox/purse/page/session_form.h"
#include "sandbox/purse/page/shopper_return.h"
#include "sandbox/purse/state/new_payment.h"
#include "sandbox/purse/state/partners.h"

#include <array>

namespace sandbox::purse {
namespace {

/// What a shopper may let happen, and the status that the payment has then.
constexpr std::array shoppersWishes{std::pair{"pay", "AUTHORIZED"},
                                    std::pair{"challenge", "PENDING"},
                                    std::pair{"refuse", "REFUSED"}};

Result<Session *> findHostedSession(Context &context)
{
    Session *session = context.store.sessions.find(context.id);
    if (session && isHosted(*session))
        return session;
    return refuse(notFound("There is no such page."));
}

bool isPayable(Store &store, const Session &session)
{
    const PaymentLink *link = store.links.find(session.paymentLinkId);
    return session.status == "CREATED" && (!link || link->status == "OPENED");
}

/// For a session that cannot be paid any more, or not now.
Response leadOn(Context &context, const Session &session)
{
    if (const Payment *payment = context.store.pendingPayment(session))
        return seeOther(absolute(pageOf(*payment), context.store.pages));
    return returnToShop(context, session);
}

/// The parts that were typed; the error is a sentence for the shopper.
tl::expected<std::vector<SplitItem>, std::string> typedSplit(const Session &session,
                                                             const FormFields &typed)
{
    const auto amount = session.request.at("amount").get<Minor>();
    const auto currency = session.request.at("currency").get<std::string>();
    const std::vector<Solution> solutions = solutionsFor(session.request);
    std::vector<SplitItem> split;
    if (amount == 0) {
        split.push_back({solutions.front(), 0, nullptr});
        return split;
    }
    Minor sum = 0;
    for (const Solution &solution : solutions) {
        const auto given = typed.find(fieldOf(solution));
        if (given == typed.end() || given->second.empty())
            continue;
        const std::optional<Minor> part = typedAmount(given->second, currency);
        if (!part)
            return tl::unexpected('"' + given->second + "\" isn't an amount in " + currency + '.');
        if (*part > 0)
            split.push_back({solution, *part, nullptr});
        sum += *part;
    }
    if (sum == amount)
        return split;
    return tl::unexpected("The amounts add up to " + shownAmount(sum, currency) + ' ' + currency +
                          ", not to " + shownAmount(amount, currency) + '.');
}

std::string holderOf(const Payment &payment)
{
    const Json person = payment.customer.is_object()
                            ? payment.customer
                            : payment.order.value("billing_address", Json::object());
    const auto first = valueOr<std::string>(person, "first_name", {});
    const auto last = valueOr<std::string>(person, "last_name", {});
    return first.empty() || last.empty() ? first + last : first + ' ' + last;
}

Payment &submit(Context &context, Session &session, std::vector<SplitItem> split,
                const std::string &status)
{
    Store &store = context.store;
    Payment payment = newPayment(session.request, std::move(split), context.now, store.random);
    payment.clientSessionId = session.id;
    payment.paymentLinkId = session.paymentLinkId;
    beginAuthorization(payment, status, context.now, store.random);
    for (PartnerTransaction &transaction : payment.authorizations) {
        if (transaction.solution.method == "creditcard")
            transaction.card =
                newCard({.holder = holderOf(payment), .isChallenged = false}, store.random);
    }
    if (status == "PENDING")
        payment.authorizationSettlement = Settlement{"ABORTED", session.expiresAt};
    Payment &added = store.payments.add(std::move(payment));
    session.paymentId = added.id;
    session.status = "SUBMITTED";
    context.settlements.watch(added);
    store.noteChange(session);
    context.settlements.followAuthorization(added, context.now);
    return added;
}

} // namespace

Result<Response> showSessionPage(Context &context)
{
    return findHostedSession(context).map([&](const Session *session) {
        return isPayable(context.store, *session) ? sessionForm(*session, firstAmounts(*session))
                                                  : leadOn(context, *session);
    });
}

Result<Response> answerSessionPage(Context &context)
{
    const auto session = findHostedSession(context);
    if (!session)
        return refuse(session.error());
    if (!isPayable(context.store, **session))
        return leadOn(context, **session);
    const FormFields typed = formFields(context.request.body);
    const std::string answer = typed.contains("answer") ? typed.at("answer") : std::string{};
    if (answer == "abandon") {
        (*session)->status = "ABORTED_BY_CUSTOMER";
        context.store.noteChange(**session);
        return leadOn(context, **session);
    }
    for (const auto &[wish, status] : shoppersWishes) {
        if (answer != wish)
            continue;
        auto split = typedSplit(**session, typed);
        if (!split)
            return sessionForm(**session, typed, split.error());
        submit(context, **session, *std::move(split), status);
        return leadOn(context, **session);
    }
    return sessionForm(**session, typed, "Press one of the buttons.");
}

} // namespace sandbox::purse
