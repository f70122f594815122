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

QString inPeriod(OperationKind kind, const QString &when)
{
    switch (kind) {
    case OperationKind::Capture:
        return TotalsWords::tr("Captured %1", "Captured this week").arg(when);
    case OperationKind::Refund:
        return TotalsWords::tr("Refunded %1", "Refunded this week").arg(when);
    case OperationKind::Void:
        return TotalsWords::tr("Voided %1", "Voided this week").arg(when);
    }
    Q_UNREACHABLE();
}

QString ageSentence(const QDateTime &since, const QDateTime &now)
{
    const qint64 hours = qMax<qint64>(0, since.secsTo(now) / 3600);
    if (hours < 1)
        return TotalsWords::tr("the oldest from this hour");
    if (hours < 24)
        return TotalsWords::tr("the oldest %n hours old", nullptr, forPlural(hours));
    return TotalsWords::tr("the oldest %n days old", nullptr, forPlural(hours / 24));
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
    switch (period) {
    case OperationPeriod::Today:
        return inPeriod(kind, TotalsWords::tr("today"));
    case OperationPeriod::ThisWeek:
        return inPeriod(kind, TotalsWords::tr("this week"));
    case OperationPeriod::LastWeek:
        return inPeriod(kind, TotalsWords::tr("last week"));
    case OperationPeriod::ThisMonth:
        return inPeriod(kind, TotalsWords::tr("this month"));
    case OperationPeriod::LastMonth:
        return inPeriod(kind, TotalsWords::tr("last month"));
    case OperationPeriod::Last30Days:
        return inPeriod(kind, TotalsWords::tr("in 30 days"));
    case OperationPeriod::All:
    case OperationPeriod::Dates:
        break;
    }
    return inPeriod(kind, spanText(span, locale));
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

TotalText unreviewedText(const OperationTotals &totals, const QDateTime &now, const QLocale &locale)
{
    TotalText text{TotalsWords::tr("Not reviewed"), locale.toString(totals.unreviewed), {}};
    if (totals.unreviewed > 0 && totals.oldestUnreviewed.isValid())
        text.detail = ageSentence(totals.oldestUnreviewed, now);
    else if (totals.count > 0)
        text.detail = TotalsWords::tr("all are reviewed");
    return text;
}

TotalText attentionText(const OperationTotals &totals, const QLocale &locale)
{
    QStringList kinds;
    if (totals.conflicts > 0)
        kinds << TotalsWords::tr("%Ln conflicts", nullptr, forPlural(totals.conflicts));
    if (totals.uncertain > 0)
        kinds << TotalsWords::tr("%Ln uncertain", nullptr, forPlural(totals.uncertain));
    if (totals.pendingLong > 0)
        kinds << TotalsWords::tr("%Ln pending > 1 day", nullptr, forPlural(totals.pendingLong));
    if (totals.differing > 0)
        //: Operations whose processed amount is not the requested one.
        kinds << TotalsWords::tr("%Ln differ", nullptr, forPlural(totals.differing));
    const qint64 count =
        totals.conflicts + totals.uncertain + totals.pendingLong + totals.differing;
    TotalText text{TotalsWords::tr("Need attention"), locale.toString(count), kinds.join(u", "_s)};
    if (count == 0 && totals.count > 0)
        text.detail = TotalsWords::tr("nothing stands out");
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
