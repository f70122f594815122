// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/known_search.h"

#include "models/known_payments_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// A line feed cannot stand in a word, so no word matches across two fields.
QString haystack(const Payment &payment)
{
    QStringList fields = {payment.displayReference(),     payment.id.text(),
                          payment.clientSessionId.text(), payment.paymentLinkId.text(),
                          payment.lastFourDigits(),       partnersText(payment)};
    if (payment.customer) {
        fields << payment.customer->fullName() << payment.customer->email
               << payment.customer->reference;
    }
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind))
            fields << operation.merchantReference;
    }
    return fields.join(u'\n');
}

} // namespace

KnownSearch searchKnown(const QList<KnownPayment> &known, const QString &text, qsizetype limit)
{
    KnownSearch search;
    search.words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (search.words.isEmpty())
        return search;
    for (const KnownPayment &candidate : known) {
        const QString fields = haystack(*candidate.payment);
        const bool all =
            std::all_of(search.words.cbegin(), search.words.cend(), [&](const QString &word) {
                return fields.contains(word, Qt::CaseInsensitive);
            });
        if (all)
            search.hits << candidate;
    }
    search.matched = search.hits.size();
    std::sort(
        search.hits.begin(), search.hits.end(), [](const KnownPayment &a, const KnownPayment &b) {
            const auto order = a.payment->createdAt <=> b.payment->createdAt;
            return order == std::strong_ordering::equal ? a.payment->id < b.payment->id
                                                        : order == std::strong_ordering::greater;
        });
    if (search.hits.size() > limit)
        search.hits.resize(limit);
    return search;
}

} // namespace counterfoil
