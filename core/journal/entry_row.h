// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <QSqlQuery>

namespace counterfoil::journal {

/// The columns of table `entry` but its row id, in the order that bindRow() and readRow() use.
[[nodiscard]] const QStringList &rowColumns();

/// Adds the entry's values to the positional placeholders of a prepared statement.
void bindRow(QSqlQuery &statement, const OperationEntry &entry);
/// Reads a row of rowColumns(), selected in their order. None for one that does not hold a sound
/// entry: a damaged file may give anything.
[[nodiscard]] std::optional<OperationEntry> readRow(const QSqlQuery &row);

} // namespace counterfoil::journal
