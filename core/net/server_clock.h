// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace counterfoil {

/// An HTTP date (RFC 9110 section 5.6.7), in UTC.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(const QByteArray &text);

/// How far the server's clock is from this machine's, as the last answer showed it.
class ServerClock
{
public:
    static constexpr std::chrono::seconds tolerated{30};

    /// `took` is measured on a monotonic clock, so that a jump of the wall clock while the request
    /// ran is not taken for skew. The answer may have been dated at any moment of that time, and a
    /// date has whole seconds only: the least difference that explains it counts.
    void note(const QByteArray &date, const QDateTime &receivedAt, std::chrono::milliseconds took);

    /// Positive where the server is ahead. Nothing before the first dated answer.
    [[nodiscard]] std::optional<std::chrono::seconds> skew() const { return m_skew; }
    [[nodiscard]] bool isFarOff() const { return m_skew && std::chrono::abs(*m_skew) > tolerated; }

private:
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace counterfoil
