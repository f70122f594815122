// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/pay_provider.h"

#include "sandbox/pay/api/router.h"
#include "sandbox/pay/seed/seed.h"

namespace sandbox::pay {

PayProvider::PayProvider(Clock clock)
    : m_clock(std::move(clock))
    , m_schedule(m_clock,
                 [this](const std::string &id, TimePoint now) { return settleOrder(id, now); })
{}

std::vector<std::string_view> PayProvider::prefixes() const
{
    return {"/pay/"};
}

Response PayProvider::handle(const Request &request, const Script &script)
{
    Context context{
        request,    m_store,
        m_schedule, m_clock(),
        script,     "http://" + std::string(request.header("host")) + std::string(pathPrefix)};
    return dispatch(context);
}

Json PayProvider::payments()
{
    Json list = Json::array();
    m_store.orders.forEach([&](const Order &order) {
        list.push_back({{"id", order.orderId},
                        {"client_session_id", nullptr},
                        {"order_reference", valueOr<std::string>(order.facts, "reference", {})},
                        {"scenario", order.scenario}});
    });
    // No call answers for these: all that is known of them is what they were exchanged with.
    for (const Json &exchange : m_store.legacyExchanges) {
        list.push_back({{"id", exchange.at("order_id")},
                        {"client_session_id", nullptr},
                        {"order_reference", exchange.at("extra1")},
                        {"scenario", "legacy"},
                        {"exchange", exchange}});
    }
    return list;
}

void PayProvider::plant(const QString &seed)
{
    m_store.clear();
    seedStore(m_store, seed, m_clock());
    scheduleAll();
}

void PayProvider::restore(const Json &state)
{
    m_store.restore(state);
    scheduleAll();
}

bool PayProvider::settleOrder(const std::string &id, TimePoint now)
{
    Order *order = m_store.find(id);
    const bool changed = order && settle(*order, now);
    if (changed)
        m_store.markChanged();
    return changed;
}

void PayProvider::scheduleAll()
{
    m_schedule.clear();
    m_store.orders.forEach([this](const Order &order) {
        if (isPending(order))
            m_schedule.add(order.expiresAt, order.id);
        for (const PendingChange &pending : order.pending)
            m_schedule.add(pending.due, order.id);
    });
}

} // namespace sandbox::pay
