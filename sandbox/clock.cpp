// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clock.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <cstdio>

namespace sandbox {
namespace {

struct Fields
{
    std::chrono::year_month_day date;
    std::chrono::weekday weekday;
    std::chrono::hh_mm_ss<std::chrono::milliseconds> time;
};

Fields fieldsOf(TimePoint time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    return {std::chrono::year_month_day{day}, std::chrono::weekday{day},
            std::chrono::hh_mm_ss{time - day}};
}

} // namespace

Clock systemClock()
{
    return [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    };
}

std::string toIso8601(TimePoint time)
{
    const Fields f = fieldsOf(time);
    std::array<char, 64> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                      int(f.date.year()), unsigned(f.date.month()), unsigned(f.date.day()),
                      int(f.time.hours().count()), int(f.time.minutes().count()),
                      int(f.time.seconds().count()), int(f.time.subseconds().count()));
    return {text.data(), std::size_t(length)};
}

std::optional<TimePoint> fromIso8601(std::string_view text)
{
    const auto parsed = QDateTime::fromString(
        QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return TimePoint{std::chrono::milliseconds{parsed.toMSecsSinceEpoch()}};
}

std::string toHttpDate(TimePoint time)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Fields f = fieldsOf(time);
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
        days[f.weekday.c_encoding()], unsigned(f.date.day()), months[unsigned(f.date.month()) - 1],
        int(f.date.year()), int(f.time.hours().count()), int(f.time.minutes().count()),
        int(f.time.seconds().count()));
    return {text.data(), std::size_t(length)};
}

} // namespace sandbox
