// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_sums.h"

#include "core/domain/ledger_check.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct OperationSumsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationSums)
};

} // namespace

QList<OperationSum> operationSums(const Payment &payment, OperationKind kind)
{
    const Amounts &amounts = payment.amounts;
    const OperationSum available{OperationSumsWords::tr("Available now"), payment.available(kind),
                                 true};
    if (kind == OperationKind::Refund) {
        return {{OperationSumsWords::tr("Captured"), amounts.totalCaptured},
                {OperationSumsWords::tr("Refunded so far"), amounts.totalRefunded},
                {OperationSumsWords::tr("Pending"), heldBack(payment, kind)},
                available};
    }
    const Money captures = heldBack(payment, OperationKind::Capture);
    const Money voids = heldBack(payment, OperationKind::Void);
    return {{OperationSumsWords::tr("Authorised"), amounts.totalAuthorised},
            {OperationSumsWords::tr("Captured"), amounts.totalCaptured},
            {OperationSumsWords::tr("Voided"), amounts.totalVoided},
            {OperationSumsWords::tr("Pending"), sumOrLargest(captures, voids)},
            available};
}

} // namespace counterfoil
