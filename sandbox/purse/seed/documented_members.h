// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/store.h"

namespace sandbox::purse {

/// Gives some payments of the demo what the documents show and few shops send: sellers, discounts,
/// several shipments, company names, parents, operations by lines, a webhook, a browser. No
/// random number is drawn, so that all other payments stay as they are.
void addDocumentedMembers(Store &store);

} // namespace sandbox::purse
