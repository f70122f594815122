// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/operation_entry.h"

#include <QSqlQuery>
#include <QVariant>

namespace counterfoil::journal {

/// The columns of table `entry` but its row id, in the order that rowValues() and readRow() use.
[[nodiscard]] const QStringList &rowColumns();

/// What the columns hold of the entry.
[[nodiscard]] QVariantList rowValues(const OperationEntry &entry);
/// Reads a row of rowColumns(), selected in their order. None for one that does not hold a sound
/// entry: a damaged file may give anything.
[[nodiscard]] std::optional<OperationEntry> readRow(const QSqlQuery &row);

} // namespace counterfoil::journal
