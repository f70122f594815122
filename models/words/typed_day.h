// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace counterfoil {

/// A day as a person types it: 2026-11-20, or as the locale writes it with the whole year. Invalid
/// where it is none.
[[nodiscard]] QDate typedDay(const QString &text);

} // namespace counterfoil
