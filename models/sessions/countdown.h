// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/clock.h"

#include <optional>

namespace counterfoil {

/// How long it is until a moment that a server named. The wall clock is asked once, when it begins;
/// from then on the monotonic one counts, so that a clock that is set meanwhile changes nothing.
class Countdown
{
public:
    /// The clock outlives it.
    explicit Countdown(const Clock &clock)
        : m_clock(clock)
    {}

    /// Begins again only for another end; an invalid one stops it.
    void setEnd(const QDateTime &end);
    /// None without an end; zero once it is over.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;

private:
    const Clock &m_clock;
    QDateTime m_end;
    std::chrono::milliseconds m_endsAt{}; ///< monotonic
};

} // namespace counterfoil
