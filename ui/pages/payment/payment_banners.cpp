// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/payment_banners.h"

#include "models/operation/operation_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct PaymentBanners
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PaymentBanners)
};

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
            unknown << operationTitle(entry.kind, entry.amount);
    }
    if (unknown.isEmpty())
        return {};
    return PaymentBanners::tr("%1: unknown – checking. The request may have arrived although no "
                              "answer came; the payment is read until it is known.")
        .arg(unknown.join(u", "_s));
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
