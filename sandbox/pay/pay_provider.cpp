// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/pay_provider.h"

#include "sandbox/pay/api/router.h"
#include "sandbox/pay/exchange/exchange.h"
#include "sandbox/pay/seed/seed.h"

#include <algorithm>

namespace sandbox::pay {

PayProvider::PayProvider(Clock clock, Notifier &notifier)
    : m_clock(std::move(clock))
    , m_notifier(notifier)
    , m_schedule(m_clock,
                 [this](const std::string &id, TimePoint now) { return settleOrder(id, now); })
{}

std::vector<std::string_view> PayProvider::prefixes() const
{
    return {"/pay/"};
}

Response PayProvider::handle(const Request &request, const Script &script)
{
    m_base = "http://" + std::string(request.header("host")) + std::string(pathPrefix);
    Context context{request, m_store, m_schedule, m_clock(), script, m_base};
    Response response = dispatch(context);
    sendExchanges();
    return response;
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

Result<void> PayProvider::notify(const NotificationWish &wish)
{
    m_base = wish.origin + std::string(pathPrefix);
    const Order *order = m_store.find(wish.payment);
    const auto legacy = std::ranges::find_if(m_store.legacyExchanges, [&](const Json &exchange) {
        return exchange.at("order_id") == wish.payment;
    });
    const bool isLegacy = legacy != m_store.legacyExchanges.end();
    const std::string usualForm = isLegacy ? "post" : "signed";
    const std::string form = wish.form.empty() ? usualForm : wish.form;
    if (isLegacy ? !isFlatForm(form) : !isOrderForm(form))
        return refuse(validationProblem("/form", "No exchange has the form " + form + '.'));
    if (wish.payment.empty())
        m_receiver = {wish.receiver, {}, form};
    else if (isLegacy)
        send(wish.payment, flatExchange(*legacy, form, wish.receiver));
    else if (order)
        send(order->id, orderExchange(*order, m_base, form, wish.receiver));
    else
        return refuse(validationProblem("/payment", "No order is named " + wish.payment + '.'));
    return {};
}

void PayProvider::send(const std::string &order, OutgoingRequest request)
{
    m_notifier.send({"pay", order, std::move(request), &exchangeRules()});
}

void PayProvider::sendExchanges()
{
    for (const Note &note : m_store.takeNotes()) {
        const QUrl own(QString::fromStdString(m_store.find(note.orderId)->exchangeUrl));
        sendExchange(note, {own, {}, "signed"});
        if (m_receiver.receiver != own)
            sendExchange(note, m_receiver);
    }
}

void PayProvider::sendExchange(const Note &note, const NotificationWish &wish)
{
    if (wish.receiver.isEmpty())
        return;
    const Order &order = *m_store.find(note.orderId);
    if (note.isRefund)
        send(order.id, flatExchange(refundNotice(order), "post", wish.receiver));
    send(order.id, orderExchange(order, m_base, wish.form, wish.receiver));
}

void PayProvider::plant(const QString &seed)
{
    m_store.clear();
    m_receiver = {};
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
    const std::size_t refunds = order ? order->refunds.size() : 0;
    const bool changed = order && settle(*order, now);
    if (changed) {
        m_store.noteChange(*order, order->refunds.size() > refunds);
        sendExchanges();
    }
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
