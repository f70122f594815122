// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace counterfoil {

/// A pattern of QLocale::toString() with the day as the locale writes it: "d. MMM" for "d MMM" in
/// German and Norwegian.
[[nodiscard]] QString dayPattern(const QString &pattern, const QLocale &locale);
/// For rows: "14:02" today, "Tue 18:40" in the week before, "18 Nov, 18:40" in the same year, else
/// the date. Empty for an invalid time.
[[nodiscard]] QString shortTime(const QDateTime &time, QDate today,
                                const QLocale &locale = QLocale());
/// "18 Nov 2026".
[[nodiscard]] QString dayText(QDate day, const QLocale &locale = QLocale());
/// For headers and tables: "18 Nov 2026, 18:40".
[[nodiscard]] QString mediumTime(const QDateTime &time, const QLocale &locale = QLocale());
/// For details: "20 Nov 2026, 14:02:11 CET".
[[nodiscard]] QString longTime(const QDateTime &time, const QLocale &locale = QLocale());

/// The moment on the clock of `now`.
[[nodiscard]] QDateTime onClockOf(const QDateTime &now, const QDateTime &moment);
/// When the day begins on that clock.
[[nodiscard]] QDateTime startOfDay(const QDateTime &now, QDate day);
/// "Created", or "Created (time of Asia/Tokyo)" where that clock is not this computer's.
[[nodiscard]] QString timeTitle(const QString &title, const QDateTime &now);

/// "15 hours", "3 days", …: how long nothing happened; nullopt where that is not worth a mark.
[[nodiscard]] std::optional<QString> gapText(qint64 seconds);

} // namespace counterfoil
