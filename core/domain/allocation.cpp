// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"

#include "core/domain/checked_number.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using SolutionKey = std::pair<QString, QString>;

/// What sums that do not fit are taken for: then nothing is left.
constexpr qint64 largestSum = std::numeric_limits<qint64>::max();

SolutionKey keyOf(const Solution &solution)
{
    return {solution.partner, solution.method};
}

/// A part that failed gives its money back; every other part, also one whose word we do not know,
/// counts as used (decision P20).
bool counts(const PartnerTransaction &part)
{
    return !part.is(OperationStatus::Failure);
}

/// What the operations of these kinds used, per partner and method.
std::map<SolutionKey, qint64> used(const Payment &payment,
                                   std::initializer_list<OperationKind> kinds)
{
    std::map<SolutionKey, qint64> sums;
    for (const OperationKind kind : kinds) {
        for (const Operation &operation : payment.operations(kind)) {
            for (const PartnerTransaction &part : operation.partnerTransactions) {
                qint64 &sum = sums[keyOf(part.solution)];
                if (counts(part))
                    sum = checkedAdd(sum, part.amount.minorUnits()).value_or(largestSum);
            }
        }
    }
    return sums;
}

std::vector<const PartnerTransaction *> sources(OperationKind kind, const Payment &payment)
{
    std::vector<const PartnerTransaction *> found;
    if (kind == OperationKind::Refund) {
        for (const Operation &capture : payment.captures) {
            for (const PartnerTransaction &part : capture.partnerTransactions) {
                if (part.is(OperationStatus::Success))
                    found.push_back(&part);
            }
        }
    } else {
        for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
            if (part.is(AuthorisationStatus::Authorised))
                found.push_back(&part);
        }
    }
    return found;
}

/// Position of each solution in the split; what the split does not name comes last.
std::map<SolutionKey, size_t> splitOrder(const Payment &payment)
{
    std::map<SolutionKey, size_t> order;
    for (size_t i = 0; i < payment.split.size(); ++i)
        order.emplace(keyOf(payment.split[i].solution), i);
    return order;
}

struct Source
{
    const PartnerTransaction *transaction;
    size_t rank; ///< of its solution in the split
};

/// In split order; of the same partner and method the older first (decision P19).
std::vector<Source> orderedSources(OperationKind kind, const Payment &payment)
{
    const auto order = splitOrder(payment);
    std::vector<Source> ordered;
    for (const PartnerTransaction *transaction : sources(kind, payment)) {
        const auto found = order.find(keyOf(transaction->solution));
        ordered.push_back({transaction, found == order.end() ? order.size() : found->second});
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const Source &a, const Source &b) {
        return a.rank != b.rank ? a.rank < b.rank
                                : a.transaction->createdAt < b.transaction->createdAt;
    });
    return ordered;
}

/// Lower comes first, by the documented default orders.
size_t defaultRank(OperationKind kind, const Solution &solution)
{
    switch (kind) {
    case OperationKind::Capture:
        return solution.method == "giftcard"_L1 ? 0 : 1;
    case OperationKind::Refund:
        return solution.method == "creditcard"_L1 ? 0 : 1;
    case OperationKind::Void:
        return 0; // decision P15: the order of the split
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<AllocationCandidate> candidates(OperationKind kind, const Payment &payment)
{
    const std::vector<Source> transactions = orderedSources(kind, payment);
    std::map<SolutionKey, qint64> consumed =
        kind == OperationKind::Refund
            ? used(payment, {OperationKind::Refund})
            : used(payment, {OperationKind::Capture, OperationKind::Void});
    for (const auto &[transaction, rank] : transactions) {
        if (!transaction->remainingAmount)
            continue;
        // It states its own share of what was used.
        const qint64 own = checkedSubtract(transaction->amount.minorUnits(),
                                           transaction->remainingAmount->minorUnits())
                               .value_or(0);
        qint64 &open = consumed[keyOf(transaction->solution)];
        open = checkedSubtract(open, own).value_or(largestSum);
    }
    std::vector<AllocationCandidate> result;
    for (const auto &[transaction, rank] : transactions) {
        Money left = transaction->amount;
        if (transaction->remainingAmount) {
            left = *transaction->remainingAmount;
        } else {
            // decision P18: what this partner and method used up is taken from the older ones first
            qint64 &open = consumed[keyOf(transaction->solution)];
            const qint64 taken =
                std::clamp(open, qint64(0), std::max<qint64>(left.minorUnits(), 0));
            open -= taken;
            left = left.with(left.minorUnits() - taken);
        }
        if (left.isPositive())
            result.push_back({transaction->id, transaction->solution, left});
    }
    return result;
}

Allocation allocate(OperationKind kind, Money amount, const Payment &payment,
                    const PriorityList &priorities)
{
    struct Ranked
    {
        size_t rank;
        AllocationCandidate candidate;
    };
    std::vector<Ranked> ordered;
    for (AllocationCandidate &candidate : candidates(kind, payment)) {
        if (priorities.isEmpty()) {
            ordered.push_back({defaultRank(kind, candidate.solution), std::move(candidate)});
        } else if (const auto entry = priorities.entryFor(candidate.solution)) {
            ordered.push_back({*entry, std::move(candidate)});
        } // decision P17: a transaction that no entry matches is not used
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });

    Allocation allocation;
    allocation.uncovered = amount;
    for (const Ranked &next : ordered) {
        const qint64 part =
            std::min(next.candidate.left.minorUnits(), allocation.uncovered.minorUnits());
        if (part <= 0)
            break;
        allocation.parts.push_back({next.candidate.transaction, next.candidate.solution,
                                    amount.with(part), next.candidate.left});
        allocation.uncovered = amount.with(allocation.uncovered.minorUnits() - part);
    }

    if (kind == OperationKind::Void && priorities.isEmpty())
        allocation.notes.push_back(AllocationNote::OrderNotDocumented);
    const auto transactions = sources(kind, payment);
    if (std::any_of(transactions.begin(), transactions.end(),
                    [](const PartnerTransaction *t) { return !t->remainingAmount; }))
        allocation.notes.push_back(AllocationNote::DerivedRemaining);
    return allocation;
}

} // namespace counterfoil
