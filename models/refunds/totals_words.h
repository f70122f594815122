// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "models/refunds/operation_period.h"

#include <QLocale>

namespace counterfoil {

/// A sum with its name above and what else there is to know below.
struct TotalText
{
    QString label;
    QString value;
    QString detail;

    friend bool operator==(const TotalText &, const TotalText &) = default;
};

/// "Refunds".
[[nodiscard]] QString operationsTitle(OperationKind kind);
/// "61 refunds".
[[nodiscard]] QString operationCount(OperationKind kind, qint64 count);
/// "Refunded this week": what the first sum is of.
[[nodiscard]] QString totalHeading(OperationKind kind, OperationPeriod period, const DateSpan &span,
                                   const QLocale &locale = QLocale());
/// The sum that was processed; the requested one beside it where they differ.
[[nodiscard]] TotalText currencyText(const CurrencyTotal &total, OperationKind kind,
                                     const QLocale &locale = QLocale());
/// Of currencies that have no card of their own.
[[nodiscard]] TotalText otherCurrenciesText(const QList<CurrencyTotal> &totals,
                                            const QLocale &locale = QLocale());
/// "Not reviewed", 17, "the oldest 3 days old".
[[nodiscard]] TotalText unreviewedText(const OperationTotals &totals, OperationKind kind,
                                       const QDateTime &now, const QLocale &locale = QLocale());
/// "not reviewed", of operations of that kind.
[[nodiscard]] QString notReviewedText(OperationKind kind);
/// "Need attention", 3, "1 conflict, 1 uncertain, 1 pending for over a day".
[[nodiscard]] TotalText attentionText(const OperationTotals &totals,
                                      const QLocale &locale = QLocale());
/// Of one currency, the largest first.
[[nodiscard]] QList<PartnerTotal> partnersBySum(const OperationTotals &totals, Currency currency);

} // namespace counterfoil
