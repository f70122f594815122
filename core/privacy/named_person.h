// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil {

/// Whether an answer (JSON) names that person, case and accents aside: one of its texts has the
/// e-mail address or the name in it, or an object whose first, middle and last name are the name.
[[nodiscard]] bool namesPerson(const QByteArray &answer, const QString &emailOrName);

} // namespace counterfoil
