// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace counterfoil {

/// Days from the first to the last, both with it; an invalid one leaves that end open.
struct DateSpan
{
    QDate first;
    QDate last;

    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

enum class OperationPeriod {
    Today,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    Last30Days,
    All,
    Dates, ///< from one day until another, as chosen
};

/// The one with which the refunds page begins.
inline constexpr OperationPeriod defaultPeriod = OperationPeriod::ThisWeek;

/// In the order in which they are offered; without Dates.
[[nodiscard]] QList<OperationPeriod> offeredPeriods();
/// A week begins as the locale's does. Dates gives open ends.
[[nodiscard]] DateSpan spanOf(OperationPeriod period, QDate today,
                              const QLocale &locale = QLocale());
/// "This week".
[[nodiscard]] QString periodTitle(OperationPeriod period);
/// "16 – 20 Nov 2026", "from 16 Nov 2026", "all time".
[[nodiscard]] QString spanText(const DateSpan &span, const QLocale &locale = QLocale());

} // namespace counterfoil
