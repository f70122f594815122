// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/table_writer.h"
#include "models/search/kept_json.h"

namespace counterfoil {

/// Those that differ in the locale, in the order in which they are offered.
[[nodiscard]] QList<TableFormat> offeredFormats(const QLocale &locale = QLocale());
/// "CSV", "CSV for Excel", "Excel workbook".
[[nodiscard]] QString formatTitle(TableFormat format);
/// What the format is for, and what Excel makes of it.
[[nodiscard]] QString formatHint(TableFormat format, const QLocale &locale = QLocale());

/// The format in which this desk exported last: `exports.json` in the data directory.
class ExportChoice
{
public:
    explicit ExportChoice(const QString &folder);

    /// One of those that are offered.
    [[nodiscard]] TableFormat format(const QLocale &locale = QLocale());
    void remember(TableFormat format);

private:
    KeptJson m_file;
};

} // namespace counterfoil
