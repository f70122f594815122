// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/operations.h"

#include "sandbox/purse/state/allocation.h"
#include "sandbox/purse/state/ledger.h"
#include "sandbox/purse/state/new_payment.h"
#include "sandbox/purse/state/partners.h"

namespace sandbox::purse {
namespace {

char referencePrefix(Kind kind)
{
    switch (kind) {
    case Kind::Capture:
        return 'C';
    case Kind::Refund:
        return 'R';
    case Kind::Void:
        break;
    }
    return 'V';
}

/// A conflict needs a part that succeeds and a part that fails.
void divideForConflict(Operation &operation, TimePoint now, Random &random, char prefix)
{
    if (operation.transactions.size() != 1 || operation.transactions.front().amount < 2)
        return;
    PartnerTransaction &first = operation.transactions.front();
    const Minor half = first.amount / 2;
    PartnerTransaction second = newTransaction(first.solution, half, prefix, now, random);
    second.source = first.source;
    first.amount -= half;
    operation.transactions.push_back(std::move(second));
}

void applyStatus(Operation &operation, const std::string &status, TimePoint now)
{
    operation.status = status;
    operation.updatedAt = now;
    for (PartnerTransaction &part : operation.transactions) {
        const bool last = &part == &operation.transactions.back();
        if (status == "CONFLICT")
            setStatus(part, last ? "FAILURE" : "SUCCESS", now);
        else
            setStatus(part, status, now);
    }
}

} // namespace

tl::expected<Operation *, Refusal> startOperation(Payment &payment, Kind kind,
                                                  const OperationRequest &request,
                                                  const Outcome &outcome, TimePoint now,
                                                  Random &random, std::string operationId)
{
    const Minor available = ledgerOf(payment).available(kind);
    const Minor amount = request.amount.value_or(available);
    if (available <= 0) {
        return tl::unexpected(
            Refusal{"/amount", "This payment has nothing left to " + verbOf(kind) + '.'});
    }
    if (amount > available) {
        return tl::unexpected(Refusal{"/amount", "The amount " + std::to_string(amount) +
                                                     " is above the " + std::to_string(available) +
                                                     " that are left to " + verbOf(kind) + '.'});
    }
    const Allocation allocation = allocate(payment, kind, amount, request.priorities);
    if (allocation.uncovered > 0) {
        // decision P17
        return tl::unexpected(Refusal{"/priorities", "The priorities leave " +
                                                         std::to_string(allocation.uncovered) +
                                                         " of the amount uncovered."});
    }

    Operation operation;
    operation.id = std::move(operationId);
    operation.amount = amount;
    operation.createdAt = now;
    operation.merchantReference = request.merchantReference;
    operation.order = request.order;
    for (const Share &share : allocation.shares) {
        operation.transactions.push_back(
            newTransaction(share.solution, share.amount, referencePrefix(kind), now, random));
        operation.transactions.back().source = share.source;
    }
    if (outcome.status == "CONFLICT" || outcome.then == "CONFLICT")
        divideForConflict(operation, now, random, referencePrefix(kind));
    if (outcome.then)
        operation.settlement = Settlement{*outcome.then, now + outcome.after};

    auto &operations = payment.operations(kind);
    operations.push_back(std::move(operation));
    applyStatus(operations.back(), outcome.status, now);
    ++payment.version;
    return &operations.back();
}

void settleOperation(Payment &payment, Operation &operation, const std::string &status,
                     TimePoint now)
{
    operation.settlement.reset();
    applyStatus(operation, status, now);
    ++payment.version;
}

Payment withoutLatest(Payment payment, int operations)
{
    for (int i = 0; i < operations; ++i) {
        std::vector<Operation> *latest = nullptr;
        for (auto *list : {&payment.captures, &payment.voids, &payment.refunds}) {
            if (!list->empty() && (!latest || list->back().createdAt >= latest->back().createdAt))
                latest = list;
        }
        if (!latest)
            break;
        latest->pop_back();
        --payment.version;
    }
    return payment;
}

void settleAuthorization(Payment &payment, const std::string &status, TimePoint now)
{
    payment.authorizationSettlement.reset();
    payment.authorizationStatus = status;
    payment.authorizationUpdatedAt = now;
    for (PartnerTransaction &transaction : payment.authorizations) {
        const bool isLast = &transaction == &payment.authorizations.back();
        if (transaction.status == "PENDING")
            setStatus(transaction, partStatus(status, isLast), now);
    }
    ++payment.version;
}

} // namespace sandbox::purse
