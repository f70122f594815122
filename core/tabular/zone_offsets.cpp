// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/zone_offsets.h"

namespace counterfoil {

ZoneOffsets::ZoneOffsets(const QTimeZone &zone)
    : m_zone(zone)
{}

qint64 ZoneOffsets::localMsecs(const QDateTime &moment)
{
    constexpr qint64 quarterMsecs = 15 * 60 * 1000;
    const qint64 msecs = moment.toMSecsSinceEpoch();
    const qint64 quarter = msecs / quarterMsecs;
    Entry &entry = m_entries[static_cast<size_t>(static_cast<quint64>(quarter) % m_entries.size())];
    if (msecs < 0 || entry.quarter != quarter) {
        entry.quarter = quarter;
        entry.offsetMsecs = qint64(m_zone.offsetFromUtc(moment)) * 1000;
    }
    return msecs + entry.offsetMsecs;
}

} // namespace counterfoil
