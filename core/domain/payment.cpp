// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment.h"

#include "core/domain/outside_text.h"
#include "core/domain/status_words.h"

namespace counterfoil {

QString keyOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return QStringLiteral("capture");
    case OperationKind::Refund:
        return QStringLiteral("refund");
    case OperationKind::Void:
        return QStringLiteral("void");
    }
    Q_UNREACHABLE();
}

bool isOpen(const Word<OperationStatus> &status)
{
    return status.is(OperationStatus::Pending) || status.is(OperationStatus::Uncertain);
}

bool PartnerTransaction::is(AuthorisationStatus wanted) const
{
    return statusFrom<AuthorisationStatus>(status).is(wanted);
}

bool PartnerTransaction::is(OperationStatus wanted) const
{
    return statusFrom<OperationStatus>(status).is(wanted);
}

Money Operation::processed() const
{
    Money sum = amount.with(0);
    for (const PartnerTransaction &part : partnerTransactions) {
        if (part.is(OperationStatus::Success))
            sum = sumOrLargest(sum, part.amount);
    }
    return sum;
}

const std::vector<Operation> &Payment::operations(OperationKind kind) const
{
    switch (kind) {
    case OperationKind::Capture:
        return captures;
    case OperationKind::Refund:
        return refunds;
    case OperationKind::Void:
        return voids;
    }
    Q_UNREACHABLE();
}

Money Payment::available(OperationKind kind) const
{
    switch (kind) {
    case OperationKind::Capture:
        return amounts.availableToCapture;
    case OperationKind::Refund:
        return amounts.availableToRefund;
    case OperationKind::Void:
        return amounts.availableToVoid;
    }
    Q_UNREACHABLE();
}

Money Payment::moved(OperationKind kind) const
{
    switch (kind) {
    case OperationKind::Capture:
        return amounts.totalCaptured;
    case OperationKind::Refund:
        return amounts.totalRefunded;
    case OperationKind::Void:
        return amounts.totalVoided;
    }
    Q_UNREACHABLE();
}

bool hasMovedOn(const Payment &from, const Payment &to)
{
    switch (to.revision.against(from.revision)) {
    case Revision::Order::Newer:
        return true;
    case Revision::Order::Same:
    case Revision::Order::Older:
        return false;
    case Revision::Order::Unknown:
        return from.raw != to.raw;
    }
    Q_UNREACHABLE();
}

QString Payment::rawReference() const
{
    if (!orderReference.isEmpty())
        return orderReference;
    if (order && !order->reference.isEmpty())
        return order->reference;
    return number.isEmpty() ? id.text() : number;
}

QString Payment::displayReference() const
{
    return shownText(rawReference());
}

QString Payment::lastFourDigits() const
{
    for (const PartnerTransaction &transaction : authorisation.partnerTransactions) {
        if (transaction.card && !transaction.card->lastFourDigits.isEmpty())
            return transaction.card->lastFourDigits;
    }
    return {};
}

} // namespace counterfoil
