// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/local_clock.h"

#include <utility>

namespace counterfoil {

bool isZoneName(const QByteArray &name)
{
    // Old names such as "US/Eastern" are not in the list.
    return QTimeZone::isTimeZoneIdAvailable(name) ||
           (name.contains('/') && QTimeZone(name).isValid());
}

QDateTime LocalClock::at(const QDateTime &now)
{
    const qint64 second = now.toSecsSinceEpoch();
    if (std::exchange(m_second, second) != second) {
        const QByteArray id = QTimeZone::systemTimeZoneId();
        if (id != m_zone.id())
            m_zone = QTimeZone(id);
    }
    // A system may keep a zone that has no name.
    return m_zone.isValid() ? now.toTimeZone(m_zone) : now.toLocalTime();
}

} // namespace counterfoil
