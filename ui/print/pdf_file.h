// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/table_writer.h"
#include "ui/print/print_sheet.h"

namespace counterfoil {

/// Writes the sheet as a PDF with text that can be searched, whole or not at all; returns how many
/// pages it has, and 0 when it was cancelled and the file is as it was. Blocks: for a worker
/// thread.
[[nodiscard]] TableResult<int> savePdf(const PrintSheet &sheet, const QString &path,
                                       const QPageLayout &layout, PrintRun &run);

} // namespace counterfoil
