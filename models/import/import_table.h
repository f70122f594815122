// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_source.h"

class QIODevice;

namespace counterfoil {

// Ids that stand in a column of a table (import_source.h).

[[nodiscard]] ImportResult<ImportPreview> previewTable(QIODevice &device,
                                                       const TableLayout &layout);
[[nodiscard]] ImportResult<ImportIds> readTable(QIODevice &device, const ImportPreview &preview,
                                                int column, qsizetype most, const Cancel &cancel);

/// Whether what was taken for a table is text in which ids stand in sentences.
[[nodiscard]] bool isProse(const ImportPreview &table);

} // namespace counterfoil
