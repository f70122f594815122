// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account_names.h"
#include "models/export/export_plan.h"

namespace counterfoil {

/// All payments that the search finds, in that order; the state in the words of the list. With
/// names of accounts, a column has them.
[[nodiscard]] ExportPlan paymentExport(const SearchQuery &query, const SearchOrder &order,
                                       const PersonalDataPolicy &policy, const QTimeZone &zone,
                                       const AccountNames &names = {});

} // namespace counterfoil
