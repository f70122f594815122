// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "models/refunds/operation_period.h"

#include <QLocale>

namespace counterfoil {

/// What one bar of the chart stands for: one day, or the days of a week or month where a bar for
/// each day would be too thin to be seen.
struct DayBar
{
    DateSpan days;
    Money amount; ///< processed
    qint64 count = 0;
    QString label; ///< below the bar: "Fri", "13 Nov", "Nov"
    QString name;  ///< to be heard: "Friday 13 November 2026"

    friend bool operator==(const DayBar &, const DayBar &) = default;
};

/// One bar after the other without a gap, empty ones too. A span with an open end goes as far as
/// there are operations of the currency, and to today.
[[nodiscard]] QList<DayBar> dayBars(const OperationTotals &totals, Currency currency,
                                    const DateSpan &span, QDate today,
                                    const QLocale &locale = QLocale());

/// "Refunds per day, EUR".
[[nodiscard]] QString barsTitle(OperationKind kind, const QList<DayBar> &bars);

} // namespace counterfoil
