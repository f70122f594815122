// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace counterfoil::test {

/// What is cut, clipped or covered on the walk through every page and dialog in that language, with
/// texts of that size in per cent. Each thing once, with the first picture that shows it:
/// "refunds-light: filters / QLabel: needs 120, has 90: [text]". A walk that fails is found, too.
QStringList cutTexts(const QString &language, int percent);

} // namespace counterfoil::test
