// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/seed/seed.h"

#include "sandbox/pay/seed/order_builder.h"

#include <QString>

namespace sandbox::pay {

void seedStore(Store &store, const QString &seed, TimePoint now)
{
    using namespace std::chrono_literals;
    if (seed != QLatin1String("demo"))
        return;
    for (const auto *table : {&latestOrders(), &otherOrders()}) {
        for (const OrderSpec &spec : *table)
            store.orders.add(buildOrder(spec, store.random, now));
    }
    const auto addLegacy = [&](const char *action, Minor amount, const char *reference,
                               std::chrono::minutes age) {
        store.legacyExchanges.push_back(
            legacyExchange(action, amount, reference, now - age, store.random));
    };
    addLegacy("new_ppt", 10, "", 25h);
    addLegacy("new_ppt", 12950, "old-8812", 31h);
    addLegacy("pending", 2400, "old-8811", 49h);
    addLegacy("cancel", 399, "old-8809", 55h);
    addLegacy("refund:received", 12950, "old-8803", 100h);
}

} // namespace sandbox::pay
