// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/time_text.h"

#include "models/export/export_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::TimeText)
};

} // namespace

QString dayPattern(const QString &pattern, const QLocale &locale)
{
    static const QRegularExpression day(u"(?<!d)d(?![d.])"_s);
    if (!locale.dateFormat(QLocale::LongFormat).contains("d."_L1))
        return pattern;
    return QString(pattern).replace(day, u"d."_s);
}

QString shortTime(const QDateTime &time, QDate today, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDate date = time.date();
    if (date == today)
        return locale.toString(time, u"HH:mm"_s);
    const qint64 daysAgo = date.daysTo(today);
    if (daysAgo > 0 && daysAgo < 7)
        return locale.toString(time, u"ddd HH:mm"_s);
    if (date.year() == today.year())
        return locale.toString(time, dayPattern(u"d MMM, HH:mm"_s, locale));
    return dayText(date, locale);
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayPattern(u"d MMM yyyy"_s, locale));
}

QString mediumTime(const QDateTime &time, const QLocale &locale)
{
    return time.isValid() ? locale.toString(time, dayPattern(u"d MMM yyyy, HH:mm"_s, locale))
                          : QString();
}

QString longTime(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    return locale.toString(time, dayPattern(u"d MMM yyyy, HH:mm:ss"_s, locale)) + u' ' +
           time.timeZoneAbbreviation();
}

QDateTime onClockOf(const QDateTime &now, const QDateTime &moment)
{
    return now.timeSpec() == Qt::LocalTime ? moment.toLocalTime()
                                           : moment.toTimeZone(now.timeZone());
}

QDateTime startOfDay(const QDateTime &now, QDate day)
{
    return now.timeSpec() == Qt::LocalTime ? day.startOfDay() : day.startOfDay(now.timeZone());
}

QString timeTitle(const QString &title, const QDateTime &now)
{
    const bool isOurs =
        now.timeSpec() == Qt::LocalTime || now.timeZone().id() == QTimeZone::systemTimeZoneId();
    return isOurs ? title : momentTitle(title, now.timeZone());
}

std::optional<QString> gapText(qint64 seconds)
{
    // The limits keep every count at two or more.
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds < 12 * hour)
        return std::nullopt;
    if (seconds < 2 * day)
        return TimeText::tr("%n hours", nullptr, static_cast<int>(seconds / hour));
    if (seconds < 14 * day)
        return TimeText::tr("%n days", nullptr, static_cast<int>(seconds / day));
    if (seconds < 60 * day)
        return TimeText::tr("%n weeks", nullptr, static_cast<int>(seconds / (7 * day)));
    if (seconds < 2 * 365 * day)
        return TimeText::tr("%n months", nullptr, static_cast<int>(seconds / (30 * day)));
    return TimeText::tr("%n years", nullptr, static_cast<int>(seconds / (365 * day)));
}

} // namespace counterfoil
