// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

namespace sandbox {

/// A scenario is "<ending>-<kind>", for example "pending-refund": operations of that kind end like
/// that, all others succeed at once. Endings: pending, pending-failing, uncertain,
/// uncertain-failing, conflict, failing. Any other name ("plain", "scale") always succeeds.
Outcome outcomeOf(std::string_view scenario, std::string_view kind);

} // namespace sandbox
