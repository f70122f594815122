// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_plan.h"

namespace counterfoil {

/// All payments that the search finds, in that order; the state in the words of the list.
[[nodiscard]] ExportPlan paymentExport(const SearchQuery &query, const SearchOrder &order,
                                       const PersonalDataPolicy &policy, const QTimeZone &zone);

} // namespace counterfoil
