// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/allocation.h"

#include "sandbox/purse/state/ledger.h"

#include <algorithm>
#include <tuple>

namespace sandbox::purse {
namespace {

struct Candidate
{
    const PartnerTransaction *transaction = nullptr;
    Minor left = 0;
    std::ptrdiff_t splitPosition = 0;
};

std::vector<Solution> defaultOrder(Kind kind)
{
    switch (kind) {
    case Kind::Capture:
        return {{"*", "giftcard"}, {"*", "*"}};
    case Kind::Refund:
        return {{"*", "creditcard"}, {"*", "*"}};
    case Kind::Void:
        break;
    }
    return {{"*", "*"}};
}

bool takesTheRest(const Solution &entry)
{
    return entry.partner == "*" && entry.method == "*";
}

bool matches(const Solution &entry, const Solution &solution)
{
    return (entry.partner == "*" || entry.partner == solution.partner) &&
           (entry.method == "*" || entry.method == solution.method);
}

/// The entry that pays with this solution: the first that names it, or else the one for the rest.
std::size_t entryOf(const std::vector<Solution> &list, const Solution &solution)
{
    std::size_t rest = list.size();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (takesTheRest(list[i]))
            rest = i;
        else if (matches(list[i], solution))
            return i;
    }
    return rest;
}

std::vector<Candidate> candidatesOf(const Payment &payment, Kind kind)
{
    const Remaining remaining = remainingOf(payment);
    std::vector<Candidate> candidates;
    const auto consider = [&](const PartnerTransaction &transaction) {
        const auto left = remaining.find(transaction.id);
        if (left == remaining.end() || left->second <= 0)
            return;
        const auto item =
            std::ranges::find(payment.split, transaction.solution, &SplitItem::solution);
        candidates.push_back({&transaction, left->second, item - payment.split.begin()});
    };
    if (kind == Kind::Refund) {
        for (const Operation &capture : payment.captures)
            std::ranges::for_each(capture.transactions, consider);
    } else {
        std::ranges::for_each(payment.authorizations, consider);
    }
    return candidates;
}

} // namespace

Allocation allocate(const Payment &payment, Kind kind, Minor amount,
                    const std::vector<Solution> &priorities)
{
    const std::vector<Solution> list = priorities.empty() ? defaultOrder(kind) : priorities;
    std::vector<std::pair<std::size_t, Candidate>> queue;
    for (const Candidate &candidate : candidatesOf(payment, kind)) {
        const std::size_t entry = entryOf(list, candidate.transaction->solution);
        if (entry < list.size())
            queue.emplace_back(entry, candidate);
    }
    // Inside one entry: the order of the split, then older first (decision P19).
    std::ranges::stable_sort(queue, {}, [](const auto &item) {
        return std::tuple(item.first, item.second.splitPosition,
                          item.second.transaction->createdAt);
    });

    Allocation allocation{{}, amount};
    for (const auto &[entry, candidate] : queue) {
        if (allocation.uncovered == 0)
            break;
        const Minor part = std::min(candidate.left, allocation.uncovered);
        allocation.uncovered -= part;
        allocation.shares.push_back(
            {candidate.transaction->id, candidate.transaction->solution, part});
    }
    return allocation;
}

} // namespace sandbox::purse
