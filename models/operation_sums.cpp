// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation_sums.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationSums)
};

} // namespace

Money pendingAmount(const Payment &payment, OperationKind kind)
{
    Money sum = payment.amount.with(0);
    for (const Operation &operation : payment.operations(kind)) {
        if (!isOpen(operation.status))
            continue;
        if (operation.partnerTransactions.empty())
            sum = sum.plus(operation.amount).value_or(sum);
        for (const PartnerTransaction &part : operation.partnerTransactions) {
            if (part.status == "PENDING"_L1 || part.status == "UNCERTAIN"_L1)
                sum = sum.plus(part.amount).value_or(sum);
        }
    }
    return sum;
}

QList<OperationSum> operationSums(const Payment &payment, OperationKind kind)
{
    const Amounts &amounts = payment.amounts;
    const OperationSum available{Words::tr("Available now"), payment.available(kind), true};
    if (kind == OperationKind::Refund) {
        return {{Words::tr("Captured"), amounts.totalCaptured},
                {Words::tr("Refunded so far"), amounts.totalRefunded},
                {Words::tr("Pending"), pendingAmount(payment, kind)},
                available};
    }
    const Money captures = pendingAmount(payment, OperationKind::Capture);
    const Money voids = pendingAmount(payment, OperationKind::Void);
    return {{Words::tr("Authorised"), amounts.totalAuthorised},
            {Words::tr("Captured"), amounts.totalCaptured},
            {Words::tr("Voided"), amounts.totalVoided},
            {Words::tr("Pending"), captures.plus(voids).value_or(captures)},
            available};
}

} // namespace counterfoil
