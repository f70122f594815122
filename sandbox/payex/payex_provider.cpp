// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/payex_provider.h"

#include "sandbox/payex/api/router.h"
#include "sandbox/payex/seed/seed.h"
#include "sandbox/payex/state/transactions.h"

namespace sandbox::payex {

PayexProvider::PayexProvider(Clock clock)
    : m_clock(std::move(clock))
    , m_schedule(m_clock, [this](const std::string &id, TimePoint now) { return settle(id, now); })
{}

std::vector<std::string_view> PayexProvider::prefixes() const
{
    return {"/payex/"};
}

Response PayexProvider::handle(const Request &request, const Script &script)
{
    Context context{
        request,    m_store,
        m_schedule, m_clock(),
        script,     "http://" + std::string(request.header("host")) + std::string(pathPrefix)};
    return dispatch(context);
}

std::function<void()> PayexProvider::hold(const Request &request)
{
    const auto reference = referenceOf(request);
    if (!reference || m_store.isReferenceUsed(*reference))
        return {};
    m_store.heldReferences.insert(*reference);
    return [this, reference = *reference] { m_store.heldReferences.erase(reference); };
}

Json PayexProvider::payments()
{
    Json list = Json::array();
    m_store.payments.forEach([&](const Payment &payment) {
        list.push_back(
            {{"id", pathOf(payment)},
             {"client_session_id", nullptr},
             {"order_reference", valueOr<std::string>(payment.payeeInfo, "orderReference", {})},
             {"scenario", payment.scenario}});
    });
    return list;
}

void PayexProvider::plant(const QString &seed)
{
    m_store.clear();
    seedStore(m_store, seed, m_clock());
    scheduleAll();
}

void PayexProvider::restore(const Json &state)
{
    m_store.restore(state);
    scheduleAll();
}

bool PayexProvider::settle(const std::string &id, TimePoint now)
{
    Payment *payment = m_store.payments.find(id);
    const bool changed = payment && settleTransactions(*payment, now, m_store.random);
    if (changed)
        m_store.markChanged();
    return changed;
}

void PayexProvider::scheduleAll()
{
    m_schedule.clear();
    m_store.payments.forEach([this](const Payment &payment) {
        for (const Transaction &transaction : payment.transactions) {
            if (transaction.settlement)
                m_schedule.add(transaction.settlement->due, payment.id);
        }
    });
}

} // namespace sandbox::payex
