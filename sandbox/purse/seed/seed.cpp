// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/seed.h"

#include <QString>

namespace sandbox::purse {

void seedStore(Store &store, const QString &seed, TimePoint now)
{
    if (seed == QLatin1String("empty"))
        return;
    if (seed == QLatin1String("demo")) {
        seedDemoPayments(store, now);
        seedDemoSessions(store, now);
        seedScalePayment(store, now);
        return;
    }
    seedRandomPayments(store, seed.toInt(), now);
}

} // namespace sandbox::purse
