// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/checkout_page.h"
#include "sandbox/operation_endings.h"
#include "sandbox/payex/api/endpoints.h"
#include "sandbox/payex/api/problems.h"
#include "sandbox/payex/api/shapes.h"
#include "sandbox/payex/state/payment_json.h"
#include "sandbox/payex/state/transactions.h"

#include <algorithm>
#include <cctype>

namespace sandbox::payex {
namespace {

constexpr std::size_t longestText = 40;
constexpr std::size_t longestReference = 50;

const std::vector<std::string_view> payersAnswers{"pay", "decline", "leave"};

bool isPlain(const std::string &reference)
{
    return std::ranges::all_of(
        reference, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

/// What is wrong with the texts of a transaction.
std::optional<Problem> textFault(const TransactionRequest &request, Store &store)
{
    if (request.description.size() > longestText)
        return inputError("/transaction/description", "The description is too long.");
    const std::string &reference = request.payeeReference;
    if (reference.size() > longestReference || !isPlain(reference)) {
        return inputError("/transaction/payeeReference",
                          "A payeeReference has at most 50 letters and digits.");
    }
    // decision E3
    if (store.isReferenceUsed(reference))
        return inputError("/transaction/payeeReference", "The payeeReference was already used.");
    return std::nullopt;
}

Result<TransactionRequest> readTransaction(const Context &context, Kind kind,
                                           const Payment &payment)
{
    const auto body = readBody(context.request, shapes::transaction(kind));
    if (!body)
        return refuse(body.error());
    const Json &given = body->at("transaction");
    TransactionRequest request;
    request.kind = kind;
    given.at("description").get_to(request.description);
    given.at("payeeReference").get_to(request.payeeReference);
    request.amount = valueOr<Minor>(given, "amount", remainingOf(payment).cancellation);
    request.vatAmount = valueOr<Minor>(given, "vatAmount", 0);
    return request;
}

/// What is wrong with the money of a transaction.
std::optional<Problem> moneyFault(const TransactionRequest &request, const Payment &payment)
{
    if (!isOffered(payment, request.kind)) {
        return forbidden("The operation " + relOf(request.kind) +
                         " is not possible in the current state of the payment.");
    }
    // decision E2
    if (request.amount > remainingOf(payment).of(request.kind)) {
        return inputError("/transaction/amount",
                          "The amount is above the " +
                              std::to_string(remainingOf(payment).of(request.kind)) +
                              " that remain.");
    }
    if (request.vatAmount > request.amount)
        return inputError("/transaction/vatAmount", "The VAT is above the amount.");
    return std::nullopt;
}

/// Sees to what follows from the payment's transactions from this one on.
void follow(Context &context, const Payment &payment, std::size_t first)
{
    for (std::size_t i = first; i < payment.transactions.size(); ++i) {
        const Transaction &transaction = payment.transactions[i];
        if (transaction.settlement)
            context.schedule.add(transaction.settlement->due, payment.id);
        context.store.noteTransaction(payment, transaction);
    }
}

} // namespace

Result<Response> operate(Context &context, Kind kind)
{
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());
    const auto request = readTransaction(context, kind, **payment);
    if (!request)
        return refuse(request.error());
    if (const auto fault = textFault(*request, context.store))
        return refuse(*fault);
    if (const auto fault = moneyFault(*request, **payment))
        return refuse(*fault);
    const Outcome outcome = context.script.outcome ? *context.script.outcome
                                                   : outcomeOf((*payment)->scenario, itemOf(kind));
    const Transaction &transaction =
        startTransaction(**payment, *request, outcome, context.now, context.store.random);
    follow(context, **payment, (*payment)->transactions.size() - 1);
    return jsonResponse(200, itemAnswer(**payment, transaction, context.base));
}

Result<Response> showCheckout(Context &context)
{
    return findPayment(context).map([](const Payment *payment) {
        const std::string title = valueOr<std::string>(payment->facts, "description", {});
        return checkoutPage(title,
                            isPayable(*payment) ? payersAnswers : std::vector<std::string_view>{});
    });
}

Result<Response> takeCheckout(Context &context)
{
    const auto payment = findPayment(context);
    if (!payment)
        return refuse(payment.error());
    const std::string answer = checkoutAnswer(context.request, payersAnswers);
    if (answer.empty())
        return refuse(validationProblem("", "The answer isn't one of this page's."));
    if (!isPayable(**payment))
        return refuse(forbidden("This payment cannot be paid."));
    Outcome outcome{answer == "pay" ? "SUCCESS" : "FAILURE", std::nullopt, {}};
    if (context.script.outcome)
        outcome = *context.script.outcome;
    if (answer != "leave") {
        const std::size_t first = (*payment)->transactions.size();
        authorise(**payment, outcome, context.now, context.store.random);
        follow(context, **payment, first);
    }
    return checkoutDone(valueOr<std::string>((*payment)->facts, "description", {}),
                        stateOf(**payment));
}

} // namespace sandbox::payex
