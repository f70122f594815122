// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>
#include <optional>
#include <string_view>

namespace counterfoil {

/// A moment that a server reported, with the offset it was written in. Small and quick to read:
/// a payment can hold twenty thousand of them, and QDateTime's parser is too slow for that.
class Timestamp
{
public:
    Timestamp() = default;
    Timestamp(qint64 msecsSinceEpoch, int offsetSeconds)
        : m_msecsSinceEpoch(msecsSinceEpoch)
        , m_offsetSeconds(offsetSeconds)
        , m_valid(true)
    {}
    /// ISO 8601 with a zone, as "2020-08-25T10:42:59.123+02:00" or "…Z"; nullopt for all else.
    static std::optional<Timestamp> fromIso(std::string_view text);

    [[nodiscard]] bool isValid() const { return m_valid; }
    /// False for years 0 and 1: systems that have no date write them, and a time zone makes years
    /// below zero of them.
    [[nodiscard]] bool isDate() const;
    [[nodiscard]] qint64 msecsSinceEpoch() const { return m_msecsSinceEpoch; }
    /// In the time zone of this computer; invalid for what is no date.
    [[nodiscard]] QDateTime local() const;
    /// As it was written, with its own offset.
    [[nodiscard]] QDateTime reported() const;

    /// Orders by the moment; the offset does not matter.
    friend std::strong_ordering operator<=>(Timestamp a, Timestamp b)
    {
        return a.m_msecsSinceEpoch <=> b.m_msecsSinceEpoch;
    }
    friend bool operator==(Timestamp a, Timestamp b)
    {
        return a.m_msecsSinceEpoch == b.m_msecsSinceEpoch && a.m_valid == b.m_valid;
    }

private:
    qint64 m_msecsSinceEpoch = 0;
    int m_offsetSeconds = 0;
    bool m_valid = false;
};

/// In UTC; invalid for what is no date.
[[nodiscard]] QDateTime shownMoment(qint64 msecsSinceEpoch);

} // namespace counterfoil
