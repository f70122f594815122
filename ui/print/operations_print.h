// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account_names.h"
#include "models/refunds/operations_reading.h"
#include "ui/print/print_sheet.h"

#include <QLocale>

namespace counterfoil {

/// A list of operations of one kind with their sums per currency and per partner. The scope says
/// which these are, in words. Times are shown on the clock of `now`. With names of
/// accounts, a column has them.
[[nodiscard]] std::unique_ptr<PrintSheet>
operationsSheet(OperationKind kind, const std::shared_ptr<const WholeOperations> &operations,
                const QString &account, const QString &scope, const QDateTime &now,
                const QLocale &locale = QLocale(), const AccountNames &names = {});

} // namespace counterfoil
