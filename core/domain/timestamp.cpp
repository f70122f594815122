// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"

#include <QTimeZone>

#include <chrono>

namespace counterfoil {

namespace {

/// The first moment that is a date.
constexpr qint64 firstMoment =
    std::chrono::milliseconds(
        std::chrono::sys_days(std::chrono::year(2) / std::chrono::January / 1).time_since_epoch())
        .count();

/// Reads exactly `count` digits from the front; -1 when there are fewer.
int takeDigits(std::string_view &text, size_t count)
{
    if (text.size() < count)
        return -1;
    int value = 0;
    for (size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Decimals of a second, of any length; only milliseconds are kept.
int takeFraction(std::string_view &text)
{
    int msecs = 0;
    int scale = 100;
    size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        msecs += (text.front() - '0') * scale;
        scale /= 10;
        ++digits;
        text.remove_prefix(1);
    }
    return digits > 0 ? msecs : -1;
}

/// "Z", "+02:00" or "-0530", in seconds.
std::optional<int> takeOffset(std::string_view &text)
{
    if (take(text, 'Z') || take(text, 'z'))
        return 0;
    const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
    if (sign == 0)
        return std::nullopt;
    const int hours = takeDigits(text, 2);
    take(text, ':');
    const int minutes = takeDigits(text, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<Timestamp> Timestamp::fromIso(std::string_view text)
{
    const int year = takeDigits(text, 4);
    if (year < 0 || !take(text, '-'))
        return std::nullopt;
    const int month = takeDigits(text, 2);
    if (month < 0 || !take(text, '-'))
        return std::nullopt;
    const int day = takeDigits(text, 2);
    if (day < 0 || !(take(text, 'T') || take(text, 't') || take(text, ' ')))
        return std::nullopt;
    const int hour = takeDigits(text, 2);
    if (hour < 0 || hour > 23 || !take(text, ':'))
        return std::nullopt;
    const int minute = takeDigits(text, 2);
    if (minute < 0 || minute > 59)
        return std::nullopt;
    int second = 0;
    int msecs = 0;
    if (take(text, ':')) {
        second = takeDigits(text, 2);
        if (second < 0 || second > 60)
            return std::nullopt;
        if (take(text, '.'))
            msecs = takeFraction(text);
        if (msecs < 0)
            return std::nullopt;
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty())
        return std::nullopt;

    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 seconds = days * 86400 + hour * 3600 + minute * 60 + second - *offset;
    return Timestamp(seconds * 1000 + msecs, *offset);
}

bool Timestamp::isDate() const
{
    return m_valid && m_msecsSinceEpoch >= firstMoment;
}

QDateTime Timestamp::local() const
{
    return isDate() ? QDateTime::fromMSecsSinceEpoch(m_msecsSinceEpoch) : QDateTime();
}

QDateTime Timestamp::reported() const
{
    if (!m_valid)
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_msecsSinceEpoch, QTimeZone(m_offsetSeconds));
}

QDateTime shownMoment(qint64 msecsSinceEpoch)
{
    return msecsSinceEpoch >= firstMoment ? QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, Qt::UTC)
                                          : QDateTime();
}

} // namespace counterfoil
