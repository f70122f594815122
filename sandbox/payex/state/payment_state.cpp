// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/state/payment_json.h"

namespace sandbox::payex {
namespace {

std::int64_t count(TimePoint time)
{
    return time.time_since_epoch().count();
}

TimePoint timeAt(const Json &state, const char *key)
{
    return TimePoint{std::chrono::milliseconds{state.at(key).get<std::int64_t>()}};
}

Json toState(const Transaction &transaction)
{
    Json state{{"id", transaction.id},
               {"kind", collectionOf(transaction.kind)},
               {"state", transaction.state},
               {"created", count(transaction.created)},
               {"updated", count(transaction.updated)},
               {"number", transaction.number},
               {"amount", transaction.amount},
               {"vat_amount", transaction.vatAmount},
               {"description", transaction.description},
               {"payee_reference", transaction.payeeReference},
               {"card", transaction.card}};
    if (transaction.settlement) {
        state["settlement"] = transaction.settlement->state;
        state["due"] = count(transaction.settlement->due);
    }
    return state;
}

Transaction transactionFrom(const Json &state)
{
    Transaction transaction;
    state.at("id").get_to(transaction.id);
    transaction.kind = kindOf(state.at("kind").get<std::string>()).value_or(Kind::Authorization);
    state.at("state").get_to(transaction.state);
    transaction.created = timeAt(state, "created");
    transaction.updated = timeAt(state, "updated");
    state.at("number").get_to(transaction.number);
    state.at("amount").get_to(transaction.amount);
    state.at("vat_amount").get_to(transaction.vatAmount);
    state.at("description").get_to(transaction.description);
    state.at("payee_reference").get_to(transaction.payeeReference);
    transaction.card = state.at("card");
    if (state.contains("settlement")) {
        transaction.settlement =
            Settlement{state.at("settlement").get<std::string>(), timeAt(state, "due")};
    }
    return transaction;
}

} // namespace

Json toState(const Payment &payment)
{
    Json transactions = Json::array();
    for (const Transaction &transaction : payment.transactions)
        transactions.push_back(toState(transaction));
    return {{"id", payment.id},
            {"number", payment.number},
            {"created", count(payment.created)},
            {"updated", count(payment.updated)},
            {"operation", payment.operation},
            {"intent", payment.intent},
            {"currency", payment.currency},
            {"amount", payment.amount},
            {"facts", payment.facts},
            {"prices", payment.prices},
            {"payee_info", payment.payeeInfo},
            {"urls", payment.urls},
            {"abort_reason", payment.abortReason},
            {"failed", payment.failed},
            {"transactions", std::move(transactions)},
            {"scenario", payment.scenario}};
}

Payment paymentFromState(const Json &state)
{
    Payment payment;
    state.at("id").get_to(payment.id);
    state.at("number").get_to(payment.number);
    payment.created = timeAt(state, "created");
    payment.updated = timeAt(state, "updated");
    state.at("operation").get_to(payment.operation);
    state.at("intent").get_to(payment.intent);
    state.at("currency").get_to(payment.currency);
    state.at("amount").get_to(payment.amount);
    payment.facts = state.at("facts");
    payment.prices = state.at("prices");
    payment.payeeInfo = state.at("payee_info");
    payment.urls = state.at("urls");
    state.at("abort_reason").get_to(payment.abortReason);
    state.at("failed").get_to(payment.failed);
    for (const Json &transaction : state.at("transactions"))
        payment.transactions.push_back(transactionFrom(transaction));
    state.at("scenario").get_to(payment.scenario);
    return payment;
}

} // namespace sandbox::payex
