// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/totals_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct TotalsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::TotalsWords)
};

/// Plural forms take an int; the figure in the text is the whole one.
int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString capturedHeading(OperationPeriod period, const QString &span)
{
    switch (period) {
    case OperationPeriod::Today:
        return TotalsWords::tr("Captured today");
    case OperationPeriod::ThisWeek:
        return TotalsWords::tr("Captured this week");
    case OperationPeriod::LastWeek:
        return TotalsWords::tr("Captured last week");
    case OperationPeriod::ThisMonth:
        return TotalsWords::tr("Captured this month");
    case OperationPeriod::LastMonth:
        return TotalsWords::tr("Captured last month");
    case OperationPeriod::Last30Days:
        return TotalsWords::tr("Captured in the last 30 days");
    case OperationPeriod::All:
    case OperationPeriod::Dates:
        break;
    }
    //: %1 is a time: "all time", "from 1 Nov 2026", "1 – 5 Nov 2026"
    return TotalsWords::tr("Captured %1").arg(span);
}

QString refundedHeading(OperationPeriod period, const QString &span)
{
    switch (period) {
    case OperationPeriod::Today:
        return TotalsWords::tr("Refunded today");
    case OperationPeriod::ThisWeek:
        return TotalsWords::tr("Refunded this week");
    case OperationPeriod::LastWeek:
        return TotalsWords::tr("Refunded last week");
    case OperationPeriod::ThisMonth:
        return TotalsWords::tr("Refunded this month");
    case OperationPeriod::LastMonth:
        return TotalsWords::tr("Refunded last month");
    case OperationPeriod::Last30Days:
        return TotalsWords::tr("Refunded in the last 30 days");
    case OperationPeriod::All:
    case OperationPeriod::Dates:
        break;
    }
    //: %1 is a time: "all time", "from 1 Nov 2026", "1 – 5 Nov 2026"
    return TotalsWords::tr("Refunded %1").arg(span);
}

QString voidedHeading(OperationPeriod period, const QString &span)
{
    switch (period) {
    case OperationPeriod::Today:
        return TotalsWords::tr("Voided today");
    case OperationPeriod::ThisWeek:
        return TotalsWords::tr("Voided this week");
    case OperationPeriod::LastWeek:
        return TotalsWords::tr("Voided last week");
    case OperationPeriod::ThisMonth:
        return TotalsWords::tr("Voided this month");
    case OperationPeriod::LastMonth:
        return TotalsWords::tr("Voided last month");
    case OperationPeriod::Last30Days:
        return TotalsWords::tr("Voided in the last 30 days");
    case OperationPeriod::All:
    case OperationPeriod::Dates:
        break;
    }
    //: %1 is a time: "all time", "from 1 Nov 2026", "1 – 5 Nov 2026"
    return TotalsWords::tr("Voided %1").arg(span);
}

QString ageSentence(const QDateTime &since, const QDateTime &now)
{
    const qint64 hours = qMax<qint64>(0, since.secsTo(now) / 3600);
    if (hours < 1)
        return TotalsWords::tr("the oldest under an hour old");
    if (hours < 24)
        return TotalsWords::tr("the oldest %n hours old", nullptr, forPlural(hours));
    return TotalsWords::tr("the oldest %n days old", nullptr, forPlural(hours / 24));
}

QString notReviewedTitle(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return TotalsWords::tr("Not reviewed", "captures");
    case OperationKind::Refund:
        return TotalsWords::tr("Not reviewed", "refunds");
    case OperationKind::Void:
        return TotalsWords::tr("Not reviewed", "voids");
    }
    Q_UNREACHABLE();
}

} // namespace

QString operationsTitle(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return TotalsWords::tr("Captures");
    case OperationKind::Refund:
        return TotalsWords::tr("Refunds");
    case OperationKind::Void:
        return TotalsWords::tr("Voids");
    }
    Q_UNREACHABLE();
}

QString operationCount(OperationKind kind, qint64 count)
{
    switch (kind) {
    case OperationKind::Capture:
        return TotalsWords::tr("%Ln captures", nullptr, forPlural(count));
    case OperationKind::Refund:
        return TotalsWords::tr("%Ln refunds", nullptr, forPlural(count));
    case OperationKind::Void:
        return TotalsWords::tr("%Ln voids", nullptr, forPlural(count));
    }
    Q_UNREACHABLE();
}

QString totalHeading(OperationKind kind, OperationPeriod period, const DateSpan &span,
                     const QLocale &locale)
{
    const QString text = spanText(span, locale);
    switch (kind) {
    case OperationKind::Capture:
        return capturedHeading(period, text);
    case OperationKind::Refund:
        return refundedHeading(period, text);
    case OperationKind::Void:
        return voidedHeading(period, text);
    }
    Q_UNREACHABLE();
}

TotalText currencyText(const CurrencyTotal &total, OperationKind kind, const QLocale &locale)
{
    TotalText text{total.processed.currency().code(), formatAmount(total.processed, locale),
                   operationCount(kind, total.count)};
    if (total.processed != total.requested)
        text.detail = TotalsWords::tr("%1, %2 requested", "61 refunds, 4,900.00 requested")
                          .arg(text.detail, formatAmount(total.requested, locale));
    return text;
}

TotalText otherCurrenciesText(const QList<CurrencyTotal> &totals, const QLocale &locale)
{
    QStringList sums;
    for (const CurrencyTotal &total : totals)
        sums.append(formatMoney(total.processed, locale));
    return {TotalsWords::tr("Other currencies"),
            TotalsWords::tr("%n more", nullptr, static_cast<int>(totals.size())),
            sums.join(u" · "_s)};
}

TotalText unreviewedText(const OperationTotals &totals, OperationKind kind, const QDateTime &now,
                         const QLocale &locale)
{
    TotalText text{notReviewedTitle(kind), locale.toString(totals.unreviewed), {}};
    if (totals.unreviewed > 0 && totals.oldestUnreviewed.isValid())
        text.detail = ageSentence(totals.oldestUnreviewed, now);
    else if (totals.count > 0)
        text.detail = TotalsWords::tr("all reviewed");
    return text;
}

QString notReviewedText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return TotalsWords::tr("not reviewed", "captures");
    case OperationKind::Refund:
        return TotalsWords::tr("not reviewed", "refunds");
    case OperationKind::Void:
        return TotalsWords::tr("not reviewed", "voids");
    }
    Q_UNREACHABLE();
}

TotalText attentionText(const OperationTotals &totals, const QLocale &locale)
{
    QStringList kinds;
    if (totals.conflicts > 0)
        kinds << TotalsWords::tr("%Ln conflicts", nullptr, forPlural(totals.conflicts));
    if (totals.uncertain > 0)
        kinds << TotalsWords::tr("%Ln uncertain", nullptr, forPlural(totals.uncertain));
    if (totals.pendingLong > 0)
        kinds << TotalsWords::tr("%Ln pending for over a day", nullptr,
                                 forPlural(totals.pendingLong));
    if (totals.differing > 0)
        //: Operations whose processed amount is not the requested one.
        kinds << TotalsWords::tr("%Ln differ", nullptr, forPlural(totals.differing));
    const qint64 count =
        totals.conflicts + totals.uncertain + totals.pendingLong + totals.differing;
    TotalText text{TotalsWords::tr("Need attention"), locale.toString(count), kinds.join(u", "_s)};
    if (count == 0 && totals.count > 0)
        text.detail = TotalsWords::tr("nothing unusual");
    return text;
}

QList<PartnerTotal> partnersBySum(const OperationTotals &totals, Currency currency)
{
    QList<PartnerTotal> partners;
    for (const PartnerTotal &total : totals.partners) {
        if (total.amount.currency() == currency)
            partners.append(total);
    }
    std::stable_sort(partners.begin(), partners.end(),
                     [](const PartnerTotal &one, const PartnerTotal &other) {
                         return one.amount.minorUnits() > other.amount.minorUnits();
                     });
    return partners;
}

} // namespace counterfoil
