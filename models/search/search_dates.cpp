// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_dates.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct SearchDatesWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SearchDates)
};

/// Whole days; both belong to it.
struct Days
{
    QDate first;
    QDate last;
};

constexpr qint64 minute = 60'000;
constexpr std::array<std::pair<QLatin1StringView, qint64>, 3> Units{
    {{"d"_L1, 24 * 60 * minute}, {"h"_L1, 60 * minute}, {"min"_L1, minute}}};

int number(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9' || value > 99'999)
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : value;
}

// Strictly "2026", "2026-11" or "2026-11-01".
std::optional<Days> absoluteDays(QStringView text)
{
    constexpr int earliestYear = 1900;
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() > 3 || parts[0].size() != 4 || number(parts[0]) < earliestYear)
        return std::nullopt;
    for (const QStringView &part : parts.mid(1)) {
        if (part.size() != 2)
            return std::nullopt;
    }
    const int month = parts.size() > 1 ? number(parts[1]) : 1;
    const QDate first(number(parts[0]), month, parts.size() > 2 ? number(parts[2]) : 1);
    if (!first.isValid())
        return std::nullopt;
    if (parts.size() == 3)
        return Days{first, first};
    return Days{first,
                parts.size() == 2 ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1)};
}

std::optional<Days> relativeDays(const QString &word, const SearchContext &context)
{
    const QDate today = context.now.date();
    if (word == "today"_L1)
        return Days{today, today};
    if (word == "yesterday"_L1)
        return Days{today.addDays(-1), today.addDays(-1)};
    const int intoWeek = (today.dayOfWeek() - context.locale.firstDayOfWeek() + 7) % 7;
    const QDate week = today.addDays(-intoWeek);
    if (word == "this-week"_L1)
        return Days{week, week.addDays(6)};
    if (word == "last-week"_L1)
        return Days{week.addDays(-7), week.addDays(-1)};
    const QDate month(today.year(), today.month(), 1);
    if (word == "this-month"_L1)
        return Days{month, month.addMonths(1).addDays(-1)};
    if (word == "last-month"_L1)
        return Days{month.addMonths(-1), month.addDays(-1)};
    if (word.endsWith(u'd')) {
        constexpr int mostDays = 36'600;
        const int days = number(QStringView(word).chopped(1));
        if (days > 0 && days <= mostDays && word.front() != u'0')
            return Days{today.addDays(1 - days), today};
    }
    return std::nullopt;
}

// Where a clock jumps over midnight the day begins later: QDate knows. A day that a zone left out
// whole begins with the next one.
qint64 startOf(QDate day, const QTimeZone &zone)
{
    QDateTime start = day.startOfDay(zone);
    if (!start.isValid())
        start = day.addDays(1).startOfDay(zone);
    return start.toMSecsSinceEpoch();
}

SearchRange rangeOf(std::optional<QDate> first, std::optional<QDate> last, const QTimeZone &zone)
{
    SearchRange range;
    if (first)
        range.from = startOf(*first, zone);
    if (last)
        range.until = startOf(last->addDays(1), zone);
    return range;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

struct LocalDays
{
    std::optional<QDate> first;
    std::optional<QDate> last;
};

LocalDays localDays(const SearchRange &range, const SearchContext &context)
{
    const QTimeZone zone = context.now.timeZone();
    LocalDays days;
    if (range.from)
        days.first = QDateTime::fromMSecsSinceEpoch(*range.from, zone).date();
    if (range.until)
        days.last = QDateTime::fromMSecsSinceEpoch(*range.until - 1, zone).date();
    return days;
}

// A whole month or year goes by its short name.
QString daysText(QDate first, QDate last)
{
    if (first == last)
        return dayText(first);
    if (first.day() == 1) {
        if (last == first.addMonths(1).addDays(-1))
            return first.toString(u"yyyy-MM"_s);
        if (first.month() == 1 && last == first.addYears(1).addDays(-1))
            return first.toString(u"yyyy"_s);
    }
    return {};
}

} // namespace

QStringList dateWords()
{
    return {u"today"_s,      u"yesterday"_s,  u"this-week"_s, u"last-week"_s,
            u"this-month"_s, u"last-month"_s, u"7d"_s,        u"30d"_s};
}

std::optional<SearchRange> relativeDateRange(const QString &word, const SearchContext &context)
{
    const auto days = relativeDays(word, context);
    if (!days)
        return std::nullopt;
    return rangeOf(days->first, days->last, context.now.timeZone());
}

tl::expected<SearchRange, ValueFault> parseDateRange(const QString &value,
                                                     const SearchContext &context)
{
    const auto fault = [&value](qsizetype begin, qsizetype end, const QString &sentence) {
        return tl::unexpected(begin < end ? ValueFault{begin, end - begin, sentence}
                                          : ValueFault{0, value.size(), sentence});
    };
    const auto notADate = [&fault](qsizetype begin, qsizetype end) {
        return fault(begin, end,
                     //: date: and the words after it are words of the search, not translated
                     SearchDatesWords::tr("date: needs days, such as today, last-week, 7d, "
                                          "2026-11-01, 2026-11 or 2026-11-01..2026-11-05."));
    };
    if (const auto range = relativeDateRange(value.toLower(), context))
        return *range;
    const qsizetype dots = value.indexOf(".."_L1);
    const qsizetype firstEnd = dots < 0 ? value.size() : dots;
    const qsizetype lastBegin = dots < 0 ? 0 : dots + 2;
    const bool isFromOpen = dots == 0;
    const bool isUntilOpen = dots > 0 && lastBegin == value.size();
    std::optional<QDate> first;
    std::optional<QDate> last;
    if (!isFromOpen) {
        const auto days = absoluteDays(QStringView(value).left(firstEnd));
        if (!days)
            return notADate(0, firstEnd);
        first = days->first;
    }
    if (!isUntilOpen) {
        const auto days = absoluteDays(QStringView(value).mid(lastBegin));
        if (!days)
            return notADate(lastBegin, value.size());
        last = days->last;
    }
    if (first && last && *first > *last) {
        return fault(0, value.size(),
                     SearchDatesWords::tr("This range is backwards. Enter the earlier day first."));
    }
    const SearchRange range = rangeOf(first, last, context.now.timeZone());
    if (range.from && range.until && *range.from >= *range.until) {
        return fault(
            0, value.size(),
            SearchDatesWords::tr(
                "This day doesn't exist in this computer's time zone. Enter another day."));
    }
    return range;
}

QString dateRangeText(const SearchRange &range, const SearchContext &context)
{
    const LocalDays days = localDays(range, context);
    if (days.first && days.last) {
        const QString whole = daysText(*days.first, *days.last);
        if (!whole.isEmpty())
            return whole;
    }
    return (days.first ? dayText(*days.first) : QString()) + u".."_s +
           (days.last ? dayText(*days.last) : QString());
}

QString dateRangeLabel(const SearchRange &range, const SearchContext &context)
{
    const LocalDays days = localDays(range, context);
    if (days.first && days.last) {
        const QString whole = daysText(*days.first, *days.last);
        //: A range of days: "2026-11-01 to 2026-11-05".
        return whole.isEmpty()
                   ? SearchDatesWords::tr("%1 to %2").arg(dayText(*days.first), dayText(*days.last))
                   : whole;
    }
    if (days.first)
        return SearchDatesWords::tr("from %1").arg(dayText(*days.first));
    return SearchDatesWords::tr("until %1").arg(dayText(days.last.value_or(QDate())));
}

tl::expected<qint64, ValueFault> parseAge(const QString &value)
{
    const QStringView bare = QStringView(value).mid(value.startsWith(u'>') ? 1 : 0);
    for (const auto &[word, ms] : Units) {
        if (!bare.endsWith(word, Qt::CaseInsensitive))
            continue;
        const int count = number(bare.chopped(word.size()));
        if (count > 0)
            return count * ms;
    }
    return tl::unexpected(
        ValueFault{0, value.size(),
                   //: stale: and its examples are words of the search, not translated
                   SearchDatesWords::tr("stale: needs an age, such as >30min, >2h or >1d.")});
}

QString ageText(qint64 ms)
{
    for (const auto &[word, unit] : Units) {
        if (ms % unit == 0)
            return QString::number(ms / unit) + word;
    }
    return QString::number(ms / minute) + u"min"_s;
}

} // namespace counterfoil
