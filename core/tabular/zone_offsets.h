// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace counterfoil {

/// What the clocks of a zone show. Asking the zone for every row of a million takes longer than
/// writing them: the answers for quarters of an hour, the step of all rules, are remembered.
class ZoneOffsets
{
public:
    explicit ZoneOffsets(const QTimeZone &zone);

    /// The moment as ms from 1970-01-01 00:00 on the zone's clock.
    [[nodiscard]] qint64 localMsecs(const QDateTime &moment);

private:
    struct Entry
    {
        qint64 quarter = -1;
        qint64 offsetMsecs = 0;
    };

    QTimeZone m_zone;
    std::array<Entry, 1024> m_entries;
};

} // namespace counterfoil
