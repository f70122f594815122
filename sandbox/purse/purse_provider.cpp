// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/purse_provider.h"

#include "sandbox/purse/api/router.h"
#include "sandbox/purse/page/pages.h"
#include "sandbox/purse/seed/seed.h"
#include "sandbox/purse/webhook/webhook.h"

namespace sandbox::purse {

PurseProvider::PurseProvider(Clock clock, Credentials credentials, Notifier &notifier)
    : m_clock(std::move(clock))
    , m_notifier(notifier)
    , m_settlements(m_store, m_clock)
    , m_authenticator(std::move(credentials))
{
    m_store.listener = this;
}

std::vector<std::string_view> PurseProvider::prefixes() const
{
    return {apiPrefix, tokenPath, pagesPrefix};
}

Response PurseProvider::handle(const Request &request, const Script &script)
{
    Context context{request, m_store, m_settlements, m_signingKey, m_clock(), script};
    return request.path.starts_with(pagesPrefix) ? dispatchPage(context)
                                                 : dispatch(context, m_authenticator);
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

Result<void> PurseProvider::notify(const NotificationWish &wish)
{
    if (!wish.form.empty() && wish.form != "json")
        return refuse(validationProblem("/form", "No webhook has the form " + wish.form + '.'));
    if (wish.payment.empty())
        m_receiver = wish.receiver;
    else if (const Payment *payment = m_store.payments.find(wish.payment))
        send(payment->id, payment->webhook, wish.receiver, m_store.bodyOf(*payment));
    else if (const Session *session = m_store.sessions.find(wish.payment))
        send(session->id, requestedWebhook(session->request), wish.receiver,
             toBytes(m_store.wireOf(*session)));
    else if (const PaymentLink *link = m_store.links.find(wish.payment))
        send(link->id, requestedWebhook(link->request), wish.receiver, toBytes(toWire(*link)));
    else
        return refuse(validationProblem("/payment", "Nothing has the id " + wish.payment + '.'));
    return {};
}

void PurseProvider::onChanged(const Payment &payment)
{
    notifyOf(payment.id, payment.webhook, [&] { return m_store.bodyOf(payment); });
}

void PurseProvider::onChanged(const Payment &payment, Kind kind)
{
    notifyOf(
        payment.id, payment.webhook, [&] { return m_store.bodyOf(payment); }, eventOf(kind));
}

void PurseProvider::onChanged(const Session &session)
{
    notifyOf(session.id, requestedWebhook(session.request),
             [&] { return toBytes(m_store.wireOf(session)); });
}

void PurseProvider::onChanged(const PaymentLink &link)
{
    notifyOf(link.id, requestedWebhook(link.request), [&] { return toBytes(toWire(link)); });
}

void PurseProvider::notifyOf(const std::string &id, const Json &webhook,
                             const std::function<QByteArray()> &body, const std::string &event)
{
    const QUrl own = receiverOf(webhook);
    if (!own.isEmpty() && asksFor(webhook, event))
        send(id, webhook, own, body());
    if (!m_receiver.isEmpty() && m_receiver != own)
        send(id, webhook, m_receiver, body());
}

void PurseProvider::send(const std::string &id, const Json &webhook, const QUrl &receiver,
                         const QByteArray &body)
{
    m_notifier.send(
        {"purse", id, {receiver, "POST", webhookHeaders(webhook), body}, &webhookRules()});
}

void PurseProvider::plant(const QString &seed)
{
    m_store.clear();
    m_receiver = {};
    seedStore(m_store, seed, m_clock());
    m_settlements.watchAll();
}

void PurseProvider::restore(const Json &state)
{
    m_store.restore(state);
    m_settlements.watchAll();
}

} // namespace sandbox::purse
