// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_banners.h"

#include "models/journal/entry_words.h"
#include "models/operation/operation_words.h"
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
        fields << PaymentBanners::tr("%1 is reported as %2, but follows from the others as %3")
                      .arg(mismatch.field, formatMoney(mismatch.reported),
                           formatMoney(mismatch.computed));
    }
    return PaymentBanners::tr("The provider's figures do not fit together: %1.")
        .arg(fields.join(u"; "_s));
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
    return PaymentBanners::tr("%1: unknown – checking. The request may have arrived although no "
                              "answer came; the payment is read until it is known.")
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
        return PaymentBanners::tr("Further operations are blocked: the provider takes none until "
                                  "an earlier transaction of this payment has a result.");
    return PaymentBanners::tr("Further operations are blocked: the provider takes none until "
                              "there is a result of %1.")
        .arg(waiting.join(u", "_s));
}

QString toldSentence(const Payment &payment, const std::optional<ApiError> &error,
                     const QDateTime &seenAt)
{
    if (!payment.isFromNotification)
        return {};
    if (error && isNotFound(*error))
        return PaymentBanners::tr("The provider no longer knows this payment. What you see is what "
                                  "a notification told of it, kept on %1; it stays here.")
            .arg(mediumTime(seenAt));
    return PaymentBanners::tr("Only a notification told of this payment. It can't be captured, "
                              "refunded or voided here.");
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
