// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/state/transactions.h"

#include <algorithm>

namespace sandbox::payex {
namespace {

std::string stateFor(const std::string &outcome)
{
    if (outcome == "SUCCESS")
        return "Completed";
    return outcome == "PENDING" || outcome == "UNCERTAIN" ? "Initialized" : "Failed";
}

bool isPayers(const Transaction &transaction)
{
    return transaction.kind == Kind::Authorization || transaction.kind == Kind::Verification;
}

/// What follows from the end of a transaction: a payment that no more tries are left for, or the
/// capture of one that is captured by itself.
void followEnd(Payment &payment, const Transaction &ended, TimePoint now, Random &random)
{
    const bool isAuthorised = ended.kind == Kind::Authorization && ended.state == "Completed";
    const auto failures = std::ranges::count_if(payment.transactions, [](const Transaction &each) {
        return isPayers(each) && each.state == "Failed";
    });
    payment.failed |= failures >= mostTries && !hasSucceeded(payment);
    if (isAuthorised && payment.intent == "AutoCapture") {
        TransactionRequest capture;
        capture.amount = payment.amount;
        capture.description = "Captured automatically";
        capture.payeeReference = "AC" + random.digits(8);
        startTransaction(payment, capture, {}, now, random);
    }
}

Json newCard(Random &random)
{
    const bool isVisa = random.chance(60);
    return {{"cardBrand", isVisa ? "Visa" : "MC"},
            {"cardType", random.chance(50) ? "Credit" : "Debit"},
            {"maskedPan", (isVisa ? "476173******" : "522661******") + random.digits(4)},
            {"expiryDate", "0" + std::to_string(random.between(1, 9)) + "/2029"},
            {"panToken", random.uuid()},
            {"issuingBank", "Utvecklingsbanken"},
            {"countryCode", "999"},
            {"acquirerTransactionType", "3DSECURE"},
            {"issuerAuthorizationApprovalCode", random.digits(6)},
            {"acquirerStan", random.digits(6)},
            {"acquirerTerminalId", random.digits(6)},
            {"authenticationStatus", "Y"}};
}

} // namespace

Transaction &startTransaction(Payment &payment, const TransactionRequest &request,
                              const Outcome &outcome, TimePoint now, Random &random)
{
    Transaction transaction;
    transaction.id = random.uuid();
    transaction.kind = request.kind;
    transaction.state = stateFor(outcome.status);
    transaction.created = now;
    transaction.updated = now;
    transaction.number = 100000000 + std::int64_t(random.below(900000000));
    transaction.amount = request.amount;
    transaction.vatAmount = request.vatAmount;
    transaction.description = request.description;
    transaction.payeeReference = request.payeeReference;
    if (outcome.then)
        transaction.settlement = Settlement{stateFor(*outcome.then), now + outcome.after};
    payment.updated = now;
    payment.transactions.push_back(std::move(transaction));
    return payment.transactions.back();
}

Transaction &authorise(Payment &payment, const Outcome &outcome, TimePoint now, Random &random)
{
    TransactionRequest request;
    request.kind = payment.operation == "Verify" ? Kind::Verification : Kind::Authorization;
    request.amount = payment.amount;
    request.vatAmount =
        payment.prices.empty() ? 0 : valueOr<Minor>(payment.prices.front(), "vatAmount", 0);
    request.description = valueOr<std::string>(payment.facts, "description", {});
    request.payeeReference = valueOr<std::string>(payment.payeeInfo, "payeeReference", {});
    const std::size_t place = payment.transactions.size();
    startTransaction(payment, request, outcome, now, random).card = newCard(random);
    followEnd(payment, payment.transactions[place], now, random);
    return payment.transactions[place];
}

bool settleTransactions(Payment &payment, TimePoint now, Random &random)
{
    bool any = false;
    // Not by reference: what follows may add a transaction.
    for (std::size_t i = 0; i < payment.transactions.size(); ++i) {
        Transaction &transaction = payment.transactions[i];
        if (!transaction.settlement || transaction.settlement->due > now)
            continue;
        transaction.state = transaction.settlement->state;
        transaction.settlement.reset();
        transaction.updated = now;
        payment.updated = now;
        followEnd(payment, transaction, now, random);
        any = true;
    }
    return any;
}

void abortPayment(Payment &payment, const std::string &reason, TimePoint now)
{
    payment.abortReason = reason;
    payment.amount = 0;
    payment.updated = now;
}

Payment withoutLatest(Payment payment, int operations)
{
    while (operations-- > 0 && !payment.transactions.empty() &&
           !isPayers(payment.transactions.back()))
        payment.transactions.pop_back();
    payment.updated =
        payment.transactions.empty() ? payment.created : payment.transactions.back().updated;
    return payment;
}

} // namespace sandbox::payex
