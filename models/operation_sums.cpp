// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation_sums.h"

#include "core/domain/ledger_check.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationSums)
};

} // namespace

QList<OperationSum> operationSums(const Payment &payment, OperationKind kind)
{
    const Amounts &amounts = payment.amounts;
    const OperationSum available{Words::tr("Available now"), payment.available(kind), true};
    if (kind == OperationKind::Refund) {
        return {{Words::tr("Captured"), amounts.totalCaptured},
                {Words::tr("Refunded so far"), amounts.totalRefunded},
                {Words::tr("Pending"), heldBack(payment, kind)},
                available};
    }
    const Money captures = heldBack(payment, OperationKind::Capture);
    const Money voids = heldBack(payment, OperationKind::Void);
    return {{Words::tr("Authorised"), amounts.totalAuthorised},
            {Words::tr("Captured"), amounts.totalCaptured},
            {Words::tr("Voided"), amounts.totalVoided},
            {Words::tr("Pending"), captures.plus(voids).value_or(captures)},
            available};
}

} // namespace counterfoil
