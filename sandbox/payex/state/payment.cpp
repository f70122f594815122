// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/state/payment.h"

#include <algorithm>
#include <cctype>

namespace sandbox::payex {

namespace {

Minor completedSum(const Payment &payment, Kind kind)
{
    Minor sum = 0;
    for (const Transaction &transaction : payment.transactions) {
        if (transaction.kind == kind && transaction.state == "Completed")
            sum += transaction.amount;
    }
    return sum;
}

} // namespace

std::string typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Authorization:
        return "Authorization";
    case Kind::Capture:
        return "Capture";
    case Kind::Cancellation:
        return "Cancellation";
    case Kind::Reversal:
        return "Reversal";
    case Kind::Verification:
        break;
    }
    return "Verification";
}

std::string itemOf(Kind kind)
{
    std::string word = typeOf(kind);
    word[0] = char(std::tolower(static_cast<unsigned char>(word[0])));
    return word;
}

std::string collectionOf(Kind kind)
{
    return itemOf(kind) + 's';
}

std::optional<Kind> kindOf(std::string_view collection)
{
    for (const Kind kind : {Kind::Authorization, Kind::Capture, Kind::Cancellation, Kind::Reversal,
                            Kind::Verification}) {
        if (collection == collectionOf(kind))
            return kind;
    }
    return std::nullopt;
}

std::string relOf(Kind kind)
{
    const bool isPayers = kind == Kind::Authorization || kind == Kind::Verification;
    return isPayers ? std::string{} : "create-" + itemOf(kind);
}

std::string pathOf(const Payment &payment)
{
    return "/psp/creditcard/payments/" + payment.id;
}

std::string stateOf(const Payment &payment)
{
    if (!payment.abortReason.empty())
        return "Aborted";
    if (payment.failed)
        return "Failed";
    return std::ranges::any_of(payment.transactions, &Transaction::isOpen) ? "Pending" : "Ready";
}

Minor Remaining::of(Kind kind) const
{
    switch (kind) {
    case Kind::Capture:
        return capture;
    case Kind::Cancellation:
        return cancellation;
    case Kind::Reversal:
        return reversal;
    case Kind::Authorization:
    case Kind::Verification:
        break;
    }
    return 0;
}

Remaining remainingOf(const Payment &payment)
{
    const Minor captured = completedSum(payment, Kind::Capture);
    const Minor held = completedSum(payment, Kind::Authorization) - captured -
                       completedSum(payment, Kind::Cancellation);
    return {held, held, captured - completedSum(payment, Kind::Reversal)};
}

bool hasSucceeded(const Payment &payment)
{
    return std::ranges::any_of(payment.transactions, [](const Transaction &transaction) {
        return transaction.state == "Completed";
    });
}

bool isPayable(const Payment &payment)
{
    return stateOf(payment) == "Ready" && !hasSucceeded(payment);
}

bool isOffered(const Payment &payment, Kind kind)
{
    return stateOf(payment) == "Ready" && remainingOf(payment).of(kind) > 0;
}

} // namespace sandbox::payex
