// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account_names.h"
#include "models/export/export_plan.h"

namespace counterfoil {

/// All operations that the filter lets through, in that order. Those of several accounts have a
/// column with the accounts' names.
[[nodiscard]] ExportPlan operationExport(const OperationFilter &filter, const OperationOrder &order,
                                         const QDateTime &now, const QTimeZone &zone,
                                         const AccountNames &names = {});

} // namespace counterfoil
