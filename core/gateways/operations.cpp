// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/operations.h"

#include <algorithm>

namespace counterfoil {

bool mayHaveTakenPlace(const Payment &payment, OperationKind kind)
{
    const std::vector<Operation> &listed = payment.operations(kind);
    return payment.moved(kind).isPositive() ||
           std::any_of(listed.begin(), listed.end(), [](const Operation &operation) {
               return !operation.status.is(OperationStatus::Failure);
           });
}

std::optional<ReferenceProblem>
referenceProblem(const QString &reference, const ReferenceRules &rules, const Payment &payment)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    if (rules.longest > 0 && reference.size() > rules.longest)
        return ReferenceProblem::TooLong;
    if (rules.isPlain && !std::all_of(reference.begin(), reference.end(), isPlain))
        return ReferenceProblem::NotPlain;
    if (!rules.isUnique || reference.isEmpty())
        return std::nullopt;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        const std::vector<Operation> &listed = payment.operations(kind);
        if (std::any_of(listed.begin(), listed.end(), [&reference](const Operation &operation) {
                return operation.merchantReference == reference;
            }))
            return ReferenceProblem::Used;
    }
    return std::nullopt;
}

OperationsBefore operationsBefore(const Payment &payment, OperationKind kind)
{
    OperationsBefore before;
    for (const Operation &operation : payment.operations(kind))
        before.operations.append(operation.id);
    before.moved = payment.moved(kind);
    return before;
}

const Operation *listedOperation(const Payment &payment, const SentOperation &sent,
                                 const OperationsBefore &before)
{
    if (payment.id != sent.payment)
        return nullptr;
    for (const Operation &operation : payment.operations(sent.kind)) {
        if (sent.operation.isEmpty()
                ? operation.merchantReference == sent.merchantReference &&
                      operation.amount == sent.amount && !before.operations.contains(operation.id)
                : operation.id == sent.operation)
            return &operation;
    }
    return nullptr;
}

Judgement judgeByList(const Payment &payment, const SentOperation &sent,
                      const OperationsBefore &before)
{
    if (const Operation *operation = listedOperation(payment, sent, before))
        return {Judgement::Kind::Seen, *operation};
    return {};
}

} // namespace counterfoil
