// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_banners.h"

#include "models/journal/entry_words.h"
#include "models/operation/operation_words.h"
#include "models/words/joined_text.h"
#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PaymentBanners
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentBanners)
};

constexpr std::array allKinds{OperationKind::Capture, OperationKind::Refund, OperationKind::Void};

/// "Capture 30.00 EUR": what has no end yet. A few of them say enough.
QStringList withoutResult(const Payment &payment)
{
    constexpr qsizetype most = 3;
    QStringList waiting;
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
        if (part.is(AuthorisationStatus::Pending) && waiting.size() < most)
            //: %1 is an amount
            waiting << PaymentBanners::tr("Authorisation %1").arg(formatMoney(part.amount));
    }
    for (const OperationKind kind : allKinds) {
        for (const Operation &operation : payment.operations(kind)) {
            if (isOpen(operation.status) && waiting.size() < most)
                waiting << operationTitle(kind, operation.amount);
        }
    }
    return waiting;
}

} // namespace

QString mismatchSentence(const std::vector<LedgerMismatch> &mismatches)
{
    if (mismatches.empty())
        return {};
    QStringList fields;
    for (const LedgerMismatch &mismatch : mismatches) {
        //: %1 is the name of a field in the provider's answer, %2 and %3 are amounts
        fields << PaymentBanners::tr("%1 is reported as %2, but the other figures give %3")
                      .arg(mismatch.field, formatMoney(mismatch.reported),
                           formatMoney(mismatch.computed));
    }
    //: %1 is a list: "totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR"
    return PaymentBanners::tr("The provider's figures don't add up: %1.").arg(sideBySide(fields));
}

QString unknownSentence(const QList<OperationEntry> &entries)
{
    QStringList unknown;
    for (const OperationEntry &entry : entries) {
        if (entry.state == EntryState::Unknown && entry.hold == Hold::None)
            unknown << entryTitle(entry);
    }
    if (unknown.isEmpty())
        return {};
    //: %1 is a list of operations, such as "Refund 30.00 EUR"
    return PaymentBanners::tr(
               "%1: unknown – checking. No answer came, but the request may have arrived. "
               "Counterfoil keeps checking the payment until the outcome is known.")
        .arg(unknown.join(u", "_s));
}

QString blockedSentence(const PaymentGateway &gateway, const Payment &payment)
{
    const bool isBlocked = std::any_of(allKinds.begin(), allKinds.end(), [&](OperationKind kind) {
        const OperationRules rules = gateway.rules(kind, payment);
        return !rules.offered && rules.notOffered == NotOffered::Why::OpenTransaction;
    });
    if (!isBlocked)
        return {};
    const QStringList waiting = withoutResult(payment);
    if (waiting.isEmpty())
        return PaymentBanners::tr("Further operations are blocked until an earlier transaction of "
                                  "this payment has a result.");
    //: %1 is a list of operations, such as "Refund 30.00 EUR"
    return PaymentBanners::tr("Further operations are blocked until these have a result: %1.")
        .arg(waiting.join(u", "_s));
}

QString toldSentence(const Payment &payment, const std::optional<ApiError> &error,
                     const QDateTime &seenAt)
{
    if (!payment.isFromNotification)
        return {};
    if (error && isNotFound(*error))
        //: %1 is a date and time
        return PaymentBanners::tr("The provider no longer knows this payment. You see it as "
                                  "reported by a notification, saved on %1. It is kept here.")
            .arg(mediumTime(seenAt));
    return PaymentBanners::tr("This payment is only known from a notification. It can't be "
                              "captured, refunded or voided here.");
}

QList<OperationKind> runningKinds(const QList<OperationEntry> &entries)
{
    QList<OperationKind> kinds;
    for (const OperationEntry &entry : entries) {
        const bool undecided = entry.state == EntryState::Recorded ||
                               entry.state == EntryState::Sent ||
                               entry.state == EntryState::Unknown;
        if (undecided && !kinds.contains(entry.kind))
            kinds << entry.kind;
    }
    return kinds;
}

} // namespace counterfoil
