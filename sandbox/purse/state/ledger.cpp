// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/ledger.h"

#include <algorithm>
#include <map>

namespace sandbox::purse {

std::string verbOf(Kind kind)
{
    switch (kind) {
    case Kind::Capture:
        return "capture";
    case Kind::Refund:
        return "refund";
    case Kind::Void:
        break;
    }
    return "void";
}

std::string collectionOf(Kind kind)
{
    return verbOf(kind) + 's';
}

std::optional<Kind> kindOf(std::string_view collection)
{
    for (const Kind kind : {Kind::Capture, Kind::Refund, Kind::Void}) {
        if (collection == collectionOf(kind))
            return kind;
    }
    return std::nullopt;
}

namespace {

bool isOpen(const std::string &status)
{
    return status == "PENDING" || status == "UNCERTAIN";
}

/// Failed parts give back what they took.
bool takes(const PartnerTransaction &transaction)
{
    return transaction.status == "SUCCESS" || isOpen(transaction.status);
}

void add(const std::vector<Operation> &operations, Minor &done, Minor &open)
{
    for (const Operation &operation : operations) {
        for (const PartnerTransaction &part : operation.transactions) {
            if (part.status == "SUCCESS")
                done += part.amount;
            else if (isOpen(part.status))
                open += part.amount;
        }
    }
}

using Transactions = std::vector<const PartnerTransaction *>;

Transactions authorised(const Payment &payment)
{
    Transactions list;
    for (const PartnerTransaction &transaction : payment.authorizations) {
        if (transaction.status == "AUTHORIZED")
            list.push_back(&transaction);
    }
    return list;
}

Transactions taking(const std::vector<Operation> &operations)
{
    Transactions list;
    for (const Operation &operation : operations) {
        for (const PartnerTransaction &part : operation.transactions) {
            if (takes(part))
                list.push_back(&part);
        }
    }
    return list;
}

Transactions captured(const Payment &payment)
{
    Transactions list = taking(payment.captures);
    std::erase_if(list, [](const auto *part) { return part->status != "SUCCESS"; });
    return list;
}

/// Exact: every part names the transaction it takes from.
void followSources(Remaining &remaining, const Transactions &sources, const Transactions &uses)
{
    for (const PartnerTransaction *source : sources)
        remaining[source->id] = source->amount;
    for (const PartnerTransaction *use : uses)
        remaining[use->source] -= use->amount;
}

/// Decision P18 and P19, for a payment that gives no remaining_amount: per partner and method,
/// older transactions are used up first.
void deriveBySolution(Remaining &remaining, const Transactions &sources, const Transactions &uses)
{
    Transactions byAge = sources;
    std::map<std::pair<std::string, std::string>, Minor> used;
    for (const PartnerTransaction *use : uses)
        used[{use->solution.partner, use->solution.method}] += use->amount;
    std::ranges::stable_sort(byAge, {}, &PartnerTransaction::createdAt);
    for (const PartnerTransaction *source : byAge) {
        Minor &open = used[{source->solution.partner, source->solution.method}];
        const Minor taken = std::min(open, source->amount);
        open -= taken;
        remaining[source->id] = source->amount - taken;
    }
}

} // namespace

Ledger ledgerOf(const Payment &payment)
{
    Ledger ledger;
    for (const PartnerTransaction &transaction : payment.authorizations) {
        if (transaction.status == "AUTHORIZED")
            ledger.authorized += transaction.amount;
        else if (transaction.status == "PENDING")
            ledger.authorizePending += transaction.amount;
    }
    add(payment.captures, ledger.captured, ledger.capturing);
    add(payment.voids, ledger.voided, ledger.voiding);
    add(payment.refunds, ledger.refunded, ledger.refunding);
    return ledger;
}

Remaining remainingOf(const Payment &payment)
{
    Transactions consuming = taking(payment.captures);
    const Transactions voiding = taking(payment.voids);
    consuming.insert(consuming.end(), voiding.begin(), voiding.end());

    auto *const settle = payment.givesRemaining ? followSources : deriveBySolution;
    Remaining remaining;
    settle(remaining, authorised(payment), consuming);
    settle(remaining, captured(payment), taking(payment.refunds));
    return remaining;
}

} // namespace sandbox::purse
