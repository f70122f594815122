// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment.h"

#include "core/domain/outside_text.h"

using namespace Qt::StringLiterals;

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

Money Operation::processed() const
{
    Money sum = amount.with(0);
    for (const PartnerTransaction &part : partnerTransactions) {
        if (part.status == QStringLiteral("SUCCESS"))
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

bool Payment::offers(OperationKind kind) const
{
    return links.contains(keyOf(kind)) && available(kind).isPositive() &&
           currency().exponent().has_value();
}

QString Payment::rawReference() const
{
    if (!orderReference.isEmpty())
        return orderReference;
    if (order && !order->reference.isEmpty())
        return order->reference;
    return id.text();
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

QString wireWord(OperationStatus status)
{
    switch (status) {
    case OperationStatus::Success:
        return u"SUCCESS"_s;
    case OperationStatus::Pending:
        return u"PENDING"_s;
    case OperationStatus::Failure:
        return u"FAILURE"_s;
    case OperationStatus::Conflict:
        return u"CONFLICT"_s;
    case OperationStatus::Uncertain:
        return u"UNCERTAIN"_s;
    }
    Q_UNREACHABLE();
}

Word<OperationStatus> operationStatusFrom(const QString &word)
{
    for (const OperationStatus status :
         {OperationStatus::Success, OperationStatus::Pending, OperationStatus::Failure,
          OperationStatus::Conflict, OperationStatus::Uncertain}) {
        if (word == wireWord(status))
            return {status, word};
    }
    return Word<OperationStatus>::unknown(word);
}

} // namespace counterfoil
