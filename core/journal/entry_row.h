// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry_json.h"
#include "core/store/sql_statement.h"

namespace counterfoil::journal {

/// The columns of table `entry` but its row id, in the order that rowValues() and readRow() use.
[[nodiscard]] const QStringList &rowColumns();

/// What the columns hold of the entry.
[[nodiscard]] QVariantList rowValues(const OperationEntry &entry);
/// Reads a row of rowColumns(), selected in their order; or what is wrong with it, since a
/// damaged file may give anything.
[[nodiscard]] Decoded<OperationEntry> readRow(const SqlStatement &row);

} // namespace counterfoil::journal
