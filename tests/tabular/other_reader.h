// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace counterfoil::test {

/// What another program finds in the file: its sheets, each an array of rows, each an array of
/// cells. A CSV file has one sheet and texts only; of a workbook, numbers are numbers and dates are
/// {"date": "2026-11-21 10:15:00"}. Empty when it cannot be read.
[[nodiscard]] QJsonArray readByOthers(const QString &path);

} // namespace counterfoil::test
