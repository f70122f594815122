// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pay/state/store.h"

class QString;

namespace sandbox::pay {

/// Fills an empty store: "demo" has orders in every code, any other seed has none.
void seedStore(Store &store, const QString &seed, TimePoint now);

} // namespace sandbox::pay
