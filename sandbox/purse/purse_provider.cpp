// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/purse_provider.h"

#include "sandbox/purse/api/router.h"
#include "sandbox/purse/seed/seed.h"

namespace sandbox::purse {

PurseProvider::PurseProvider(Clock clock, Credentials credentials)
    : m_clock(std::move(clock))
    , m_settlements(m_store, m_clock)
    , m_authenticator(std::move(credentials))
{}

std::vector<std::string_view> PurseProvider::prefixes() const
{
    return {apiPrefix, tokenPath};
}

Response PurseProvider::handle(const Request &request, const Script &script)
{
    Context context{request, m_store, m_settlements, m_clock(), script};
    return dispatch(context, m_authenticator);
}

std::function<void()> PurseProvider::hold(const Request &request)
{
    const auto path = operationPath(request);
    const std::string key(request.header("x-idempotency-key"));
    if (!path || key.empty() || m_store.keys.take(*path, key, m_store.random.uuid()))
        return {};
    return [this, path, key] { m_store.keys.release(*path, key); };
}

Json PurseProvider::payments()
{
    const auto orNull = [](const std::string &text) {
        return text.empty() ? Json(nullptr) : Json(text);
    };
    Json list = Json::array();
    m_store.payments.forEach([&](const Payment &payment) {
        list.push_back({{"id", payment.id},
                        {"client_session_id", orNull(payment.clientSessionId)},
                        {"order_reference", orNull(payment.orderReference)},
                        {"scenario", payment.scenario}});
    });
    return list;
}

Result<void> PurseProvider::notify(const NotificationWish & /*wish*/)
{
    return refuse(validationProblem("/provider", "This provider sends no notifications here."));
}

void PurseProvider::plant(const QString &seed)
{
    m_store.clear();
    seedStore(m_store, seed, m_clock());
    m_settlements.watchAll();
}

void PurseProvider::restore(const Json &state)
{
    m_store.restore(state);
    m_settlements.watchAll();
}

} // namespace sandbox::purse
