// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/store.h"

class QString;

namespace sandbox::purse {

/// Fills an empty store: "demo", "empty", or the number of random payments.
void seedStore(Store &store, const QString &seed, TimePoint now);

void seedDemoPayments(Store &store, TimePoint now);
void seedDemoSessions(Store &store, TimePoint now);
void seedScalePayment(Store &store, TimePoint now);
void seedRandomPayments(Store &store, int count, TimePoint now);

} // namespace sandbox::purse
