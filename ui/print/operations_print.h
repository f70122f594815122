// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "ui/print/print_sheet.h"

#include <QLocale>

namespace counterfoil {

/// A list of operations of one kind with their sums per currency and per partner. The scope says
/// which these are, in words.
[[nodiscard]] std::unique_ptr<PrintSheet>
operationsSheet(OperationKind kind, const QList<OperationRow> &rows, const OperationTotals &totals,
                const QString &account, const QString &scope, const QDateTime &now,
                const QLocale &locale = QLocale());

} // namespace counterfoil
