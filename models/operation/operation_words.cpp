// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct OperationWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationWords)
};

QString partly(OperationKind kind, const QString &left)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr("After this, the payment will be partly captured, with %1 left.")
            .arg(left);
    case OperationKind::Refund:
        return OperationWords::tr("After this, the payment will be partly refunded, with %1 left.")
            .arg(left);
    case OperationKind::Void:
        return OperationWords::tr("After this, the payment will be partly voided, with %1 left.")
            .arg(left);
    }
    Q_UNREACHABLE();
}

QString totally(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr("After this, the payment will be fully captured.");
    case OperationKind::Refund:
        return OperationWords::tr("After this, the payment will be fully refunded.");
    case OperationKind::Void:
        return OperationWords::tr("After this, the payment will be fully voided.");
    }
    Q_UNREACHABLE();
}

QString nothingLeft(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr("After this, nothing will be left to capture.");
    case OperationKind::Refund:
        return OperationWords::tr("After this, nothing will be left to refund.");
    case OperationKind::Void:
        return OperationWords::tr("After this, nothing will be left to void.");
    }
    Q_UNREACHABLE();
}

/// Whether this one kind moved, or will have moved, all that could be.
bool isWhole(OperationKind kind, const Payment &payment, Money amount)
{
    const Amounts &amounts = payment.amounts;
    const auto reaches = [amount](Money done, Money all) {
        const auto sum = done.plus(amount);
        return sum && *sum == all;
    };
    switch (kind) {
    case OperationKind::Capture:
        return reaches(amounts.totalCaptured, amounts.totalAuthorised);
    case OperationKind::Refund:
        return reaches(amounts.totalRefunded, amounts.totalCaptured);
    case OperationKind::Void:
        return reaches(amounts.totalVoided, amounts.totalAuthorised);
    }
    Q_UNREACHABLE();
}

} // namespace

QString operationTitle(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        //: Noun: the name of the operation
        return OperationWords::tr("Capture");
    case OperationKind::Refund:
        //: Noun: the name of the operation
        return OperationWords::tr("Refund");
    case OperationKind::Void:
        //: Noun: the name of the operation
        return OperationWords::tr("Void");
    }
    Q_UNREACHABLE();
}

QString operationTitle(OperationKind kind, Money amount)
{
    switch (kind) {
    case OperationKind::Capture:
        //: Noun: the name of the operation, and its amount
        return OperationWords::tr("Capture %1").arg(formatMoney(amount));
    case OperationKind::Refund:
        //: Noun: the name of the operation, and its amount
        return OperationWords::tr("Refund %1").arg(formatMoney(amount));
    case OperationKind::Void:
        //: Noun: the name of the operation, and its amount
        return OperationWords::tr("Void %1").arg(formatMoney(amount));
    }
    Q_UNREACHABLE();
}

QString operationCommand(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        //: Verb, on a button
        return OperationWords::tr("Capture", "button");
    case OperationKind::Refund:
        //: Verb, on a button
        return OperationWords::tr("Refund", "button");
    case OperationKind::Void:
        //: Verb, on a button
        return OperationWords::tr("Void", "button");
    }
    Q_UNREACHABLE();
}

QString operationCommand(OperationKind kind, Money amount)
{
    switch (kind) {
    case OperationKind::Capture:
        //: Verb, on a button; %1 is an amount
        return OperationWords::tr("Capture %1", "button").arg(formatMoney(amount));
    case OperationKind::Refund:
        //: Verb, on a button; %1 is an amount
        return OperationWords::tr("Refund %1", "button").arg(formatMoney(amount));
    case OperationKind::Void:
        //: Verb, on a button; %1 is an amount
        return OperationWords::tr("Void %1", "button").arg(formatMoney(amount));
    }
    Q_UNREACHABLE();
}

QString irreversibleSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr(
            "A capture charges the customer; only a refund can return the money.");
    case OperationKind::Refund:
        return OperationWords::tr("A refund can't be undone.");
    case OperationKind::Void:
        return OperationWords::tr("A void can't be undone.");
    }
    Q_UNREACHABLE();
}

QString priorityHeading(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr("Charge these first");
    case OperationKind::Refund:
        return OperationWords::tr("Refund to these first");
    case OperationKind::Void:
        return OperationWords::tr("Release these first");
    }
    Q_UNREACHABLE();
}

QString defaultOrderSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr("Without a list, gift cards are charged first, then the rest.");
    case OperationKind::Refund:
        return OperationWords::tr(
            "Without a list, credit cards are refunded first, then the rest.");
    case OperationKind::Void:
        return OperationWords::tr("Without a list, split order is assumed.");
    }
    Q_UNREACHABLE();
}

QString previewHeading(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OperationWords::tr("Expected charge by partner");
    case OperationKind::Refund:
        return OperationWords::tr("Expected refund by partner");
    case OperationKind::Void:
        return OperationWords::tr("Expected release by partner");
    }
    Q_UNREACHABLE();
}

QStringList operationReasons(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        //: Here and below: the reason of an operation, to choose from a list
        return {OperationWords::tr("Shipped"), OperationWords::tr("Partly shipped"),
                OperationWords::tr("Service delivered"), OperationWords::tr("Other")};
    case OperationKind::Refund:
        return {OperationWords::tr("Returned goods"),   OperationWords::tr("Damaged or faulty"),
                OperationWords::tr("Not delivered"),    OperationWords::tr("Goodwill"),
                OperationWords::tr("Charged too much"), OperationWords::tr("Cancelled by customer"),
                OperationWords::tr("Suspected fraud"),  OperationWords::tr("Other")};
    case OperationKind::Void:
        return {OperationWords::tr("Cancelled by customer"), OperationWords::tr("Out of stock"),
                OperationWords::tr("Duplicate order"), OperationWords::tr("Suspected fraud"),
                OperationWords::tr("Other")};
    }
    Q_UNREACHABLE();
}

QString predictionSentence(OperationKind kind, const Payment &payment, Money amount)
{
    const auto left = payment.available(kind).minus(amount);
    if (!left || left->minorUnits() < 0)
        return {};
    if (left->isPositive())
        return partly(kind, formatAmount(*left));
    return isWhole(kind, payment, amount) ? totally(kind) : nothingLeft(kind);
}

} // namespace counterfoil
