// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_period.h"

#include "models/words/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OperationPeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationPeriod)
};

DateSpan monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

} // namespace

QList<OperationPeriod> offeredPeriods()
{
    return {OperationPeriod::Today,     OperationPeriod::ThisWeek,  OperationPeriod::LastWeek,
            OperationPeriod::ThisMonth, OperationPeriod::LastMonth, OperationPeriod::Last30Days,
            OperationPeriod::All};
}

DateSpan spanOf(OperationPeriod period, QDate today, const QLocale &locale)
{
    const int intoWeek = (today.dayOfWeek() - static_cast<int>(locale.firstDayOfWeek()) + 7) % 7;
    const QDate week = today.addDays(-intoWeek);
    switch (period) {
    case OperationPeriod::Today:
        return {today, today};
    case OperationPeriod::ThisWeek:
        return {week, week.addDays(6)};
    case OperationPeriod::LastWeek:
        return {week.addDays(-7), week.addDays(-1)};
    case OperationPeriod::ThisMonth:
        return monthOf(today);
    case OperationPeriod::LastMonth:
        return monthOf(monthOf(today).first.addDays(-1));
    case OperationPeriod::Last30Days:
        return {today.addDays(-29), today};
    case OperationPeriod::All:
    case OperationPeriod::Dates:
        break;
    }
    return {};
}

QString periodTitle(OperationPeriod period)
{
    switch (period) {
    case OperationPeriod::Today:
        return OperationPeriodWords::tr("Today");
    case OperationPeriod::ThisWeek:
        return OperationPeriodWords::tr("This week");
    case OperationPeriod::LastWeek:
        return OperationPeriodWords::tr("Last week");
    case OperationPeriod::ThisMonth:
        return OperationPeriodWords::tr("This month");
    case OperationPeriod::LastMonth:
        return OperationPeriodWords::tr("Last month");
    case OperationPeriod::Last30Days:
        return OperationPeriodWords::tr("Last 30 days");
    case OperationPeriod::All:
        return OperationPeriodWords::tr("All time");
    case OperationPeriod::Dates:
        return OperationPeriodWords::tr("Choose dates…");
    }
    Q_UNREACHABLE();
}

QString spanText(const DateSpan &span, const QLocale &locale)
{
    const auto text = [&locale](QDate day, bool withMonth, bool withYear) {
        const QString pattern = withYear ? u"d MMM yyyy"_s : withMonth ? u"d MMM"_s : u"d"_s;
        return locale.toString(day, dayPattern(pattern, locale));
    };
    if (!span.first.isValid() && !span.last.isValid())
        return OperationPeriodWords::tr("all time");
    if (!span.last.isValid())
        return OperationPeriodWords::tr("from %1").arg(text(span.first, true, true));
    const QString last = text(span.last, true, true);
    if (!span.first.isValid())
        return OperationPeriodWords::tr("until %1").arg(last);
    if (span.first == span.last)
        return last;
    const bool sameYear = span.first.year() == span.last.year();
    const bool sameMonth = sameYear && span.first.month() == span.last.month();
    //: Two dates.
    return OperationPeriodWords::tr("%1 – %2").arg(text(span.first, !sameMonth, !sameYear), last);
}

} // namespace counterfoil
