// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_form.h"

namespace counterfoil::testing {

/// Of a provider that takes whatever a form can ask for.
inline constexpr OperationRules allRules{true, true, true, true, true};

/// The same rules for every payment.
inline OperationRulesOf always(const OperationRules &rules)
{
    return [rules](OperationKind, const Payment &) { return rules; };
}

} // namespace counterfoil::testing
