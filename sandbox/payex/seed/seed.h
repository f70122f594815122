// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/state/store.h"

class QString;

namespace sandbox::payex {

/// Fills an empty store: "demo" has payments in every state, any other seed has none.
void seedStore(Store &store, const QString &seed, TimePoint now);

} // namespace sandbox::payex
