// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterfoil {

/// The cell as a spreadsheet may take it without running it: what begins like a formula gets an
/// apostrophe in front, and what would break the line or the column becomes a space. For text that
/// came from outside; numbers of our own go as they are.
[[nodiscard]] QString tsvCell(const QString &text);
/// One line of cells that are safe already, with its line break.
[[nodiscard]] QString tsvLine(const QStringList &cells);

} // namespace counterfoil
