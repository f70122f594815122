// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger_check.h"

namespace counterfoil {

namespace {

/// from − each of the others; an overflow counts as a mismatch, so it yields the smallest number.
Money less(Money from, std::initializer_list<Money> others)
{
    for (const Money other : others)
        from = from.minus(other).value_or(from.with(std::numeric_limits<qint64>::min()));
    return from;
}

} // namespace

Money heldBack(const Payment &payment, OperationKind kind)
{
    Money sum = payment.amount.with(0);
    for (const Operation &operation : payment.operations(kind)) {
        if (!isOpen(operation.status))
            continue;
        if (operation.partnerTransactions.empty())
            sum = sumOrLargest(sum, operation.amount);
        for (const PartnerTransaction &part : operation.partnerTransactions) {
            if (part.is(OperationStatus::Pending) || part.is(OperationStatus::Uncertain))
                sum = sumOrLargest(sum, part.amount);
        }
    }
    return sum;
}

std::vector<LedgerMismatch> checkLedger(const Payment &payment)
{
    const Amounts &amounts = payment.amounts;
    const Money left = less(amounts.totalAuthorised, {amounts.totalCaptured, amounts.totalVoided,
                                                      heldBack(payment, OperationKind::Capture),
                                                      heldBack(payment, OperationKind::Void)});
    const Money toRefund = less(amounts.totalCaptured,
                                {amounts.totalRefunded, heldBack(payment, OperationKind::Refund)});

    std::vector<LedgerMismatch> mismatches;
    const auto check = [&mismatches](const char *field, Money reported, Money computed) {
        if (reported != computed)
            mismatches.push_back({QString::fromLatin1(field), reported, computed});
    };
    check("available_to_capture", amounts.availableToCapture, left);
    check("available_to_void", amounts.availableToVoid, left);
    check("available_to_refund", amounts.availableToRefund, toRefund);
    return mismatches;
}

} // namespace counterfoil
