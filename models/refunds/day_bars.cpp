// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/day_bars.h"

#include "models/refunds/totals_words.h"
#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct DayBarsWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::DayBars)
};

constexpr qint64 mostDayBars = 62;
constexpr qint64 mostWeekBarDays = 2 * 366;

enum class Step { Day, Week, Month };

Step stepFor(qint64 days)
{
    return days <= mostDayBars ? Step::Day : days <= mostWeekBarDays ? Step::Week : Step::Month;
}

QDate beginOf(Step step, QDate day, const QLocale &locale)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day.addDays(
            -((day.dayOfWeek() - static_cast<int>(locale.firstDayOfWeek()) + 7) % 7));
    case Step::Month:
        return {day.year(), day.month(), 1};
    }
    Q_UNREACHABLE();
}

QDate after(Step step, QDate begin)
{
    switch (step) {
    case Step::Day:
        return begin.addDays(1);
    case Step::Week:
        return begin.addDays(7);
    case Step::Month:
        return begin.addMonths(1);
    }
    Q_UNREACHABLE();
}

DayBar emptyBar(Step step, QDate begin, const DateSpan &span, Money zero, bool isShort,
                const QLocale &locale)
{
    DayBar bar;
    bar.days = {qMax(begin, span.first), qMin(after(step, begin).addDays(-1), span.last)};
    bar.amount = zero;
    switch (step) {
    case Step::Day:
        bar.label = locale.toString(begin, isShort ? u"ddd"_s : dayPattern(u"d MMM"_s, locale));
        bar.name = locale.toString(begin, dayPattern(u"dddd d MMMM yyyy"_s, locale));
        break;
    case Step::Week:
        bar.label = locale.toString(bar.days.first, dayPattern(u"d MMM"_s, locale));
        bar.name = spanText(bar.days, locale);
        break;
    case Step::Month:
        bar.label = locale.toString(begin, u"MMM yyyy"_s);
        bar.name = locale.toString(begin, u"MMMM yyyy"_s);
        break;
    }
    return bar;
}

DateSpan closed(DateSpan span, const QList<DayTotal> &days, QDate today)
{
    QDate earliest = today;
    QDate latest = today;
    for (const DayTotal &total : days) {
        earliest = qMin(earliest, total.day);
        latest = qMax(latest, total.day);
    }
    if (!span.last.isValid())
        span.last = latest;
    if (!span.first.isValid())
        span.first = qMin(earliest, span.last);
    if (span.last < span.first)
        span.last = span.first;
    return span;
}

} // namespace

QList<DayBar> dayBars(const OperationTotals &totals, Currency currency, const DateSpan &span,
                      QDate today, const QLocale &locale)
{
    QList<DayTotal> days;
    for (const DayTotal &total : totals.days) {
        if (total.processed.currency() == currency)
            days.append(total);
    }
    const DateSpan whole = closed(span, days, today);
    const qint64 length = whole.first.daysTo(whole.last) + 1;
    const Step step = stepFor(length);

    QList<DayBar> bars;
    QMap<QDate, qsizetype> places;
    for (QDate begin = beginOf(step, whole.first, locale); begin <= whole.last;
         begin = after(step, begin)) {
        places.insert(begin, bars.size());
        bars.append(emptyBar(step, begin, whole, Money(0, currency), length <= 7, locale));
    }
    for (const DayTotal &total : std::as_const(days)) {
        const auto place = places.constFind(beginOf(step, total.day, locale));
        if (place == places.cend())
            continue;
        DayBar &bar = bars[*place];
        if (const auto sum = bar.amount.plus(total.processed))
            bar.amount = *sum; // past what can be counted, a bar grows no more
        bar.count += total.count;
    }
    return bars;
}

QString barsTitle(OperationKind kind, const QList<DayBar> &bars)
{
    const QString what = operationsTitle(kind);
    if (bars.isEmpty())
        return what;
    qint64 longest = 1;
    for (const DayBar &bar : bars)
        longest = qMax(longest, bar.days.first.daysTo(bar.days.last) + 1);
    const QString currency = bars.first().amount.currency().code();
    if (longest == 1)
        return DayBarsWords::tr("%1 per day, %2", "Refunds per day, EUR").arg(what, currency);
    return longest <= 7 ? DayBarsWords::tr("%1 per week, %2").arg(what, currency)
                        : DayBarsWords::tr("%1 per month, %2").arg(what, currency);
}

} // namespace counterfoil
