// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/notifier.h"
#include "sandbox/pay/state/store.h"
#include "sandbox/provider.h"

namespace sandbox::pay {

/// The orders of PAY., with what the legacy API started beside them.
class PayProvider : public Provider
{
public:
    PayProvider(Clock clock, Notifier &notifier);

    [[nodiscard]] std::string_view name() const override { return "pay"; }
    [[nodiscard]] std::vector<std::string_view> prefixes() const override;
    Response handle(const Request &request, const Script &script) override;
    /// Nothing tells two calls of PAY. apart (decision Y7).
    std::function<void()> hold(const Request & /*request*/) override { return {}; }
    Schedule &schedule() override { return m_schedule; }
    Json payments() override;
    Result<void> notify(const NotificationWish &wish) override;
    void plant(const QString &seed) override;
    Json toState() override { return m_store.toState(); }
    void restore(const Json &state) override;
    bool takeChanged() override { return m_store.takeChanged(); }

private:
    bool settleOrder(const std::string &id, TimePoint now);
    void scheduleAll();
    void sendExchanges();
    void sendExchange(const Note &note, const NotificationWish &wish);
    void send(const std::string &order, OutgoingRequest request);

    Clock m_clock;
    Notifier &m_notifier;
    Store m_store;
    Schedule m_schedule;
    /// As the last client reached it.
    std::string m_base;
    /// Gets every exchange when it is set, beside the orders' own receivers.
    NotificationWish m_receiver;
};

} // namespace sandbox::pay
