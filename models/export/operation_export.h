// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_plan.h"

namespace counterfoil {

/// All operations that the filter lets through, in that order.
[[nodiscard]] ExportPlan operationExport(const OperationFilter &filter, const OperationOrder &order,
                                         const QDateTime &now, const QTimeZone &zone);

} // namespace counterfoil
