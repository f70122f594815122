// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace counterfoil {

/// Whether this computer knows a zone of that name. A QTimeZone takes any single word for one
/// without a time of its own, "Amsterdam" for example, and an empty text for UTC.
[[nodiscard]] bool isZoneName(const QByteArray &name);

/// Tells the moment on the clocks of this computer's zone, and follows when the system gets another
/// one. A QDateTime in local time asks the system for the date of its zone file with each time that
/// it converts; the zone that comes with these moments was asked for once in their second.
class LocalClock
{
public:
    [[nodiscard]] QDateTime operator()() { return at(QDateTime::currentDateTimeUtc()); }
    [[nodiscard]] QDateTime at(const QDateTime &now);

private:
    QTimeZone m_zone;
    qint64 m_second = -1; ///< in which the system was asked
};

} // namespace counterfoil
