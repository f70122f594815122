// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/notifier.h"
#include "sandbox/payex/state/store.h"
#include "sandbox/provider.h"

namespace sandbox::payex {

/// The card payments of PayEx.
class PayexProvider : public Provider
{
public:
    PayexProvider(Clock clock, Notifier &notifier);

    [[nodiscard]] std::string_view name() const override { return "payex"; }
    [[nodiscard]] std::vector<std::string_view> prefixes() const override;
    Response handle(const Request &request, const Script &script) override;
    std::function<void()> hold(const Request &request) override;
    Schedule &schedule() override { return m_schedule; }
    Json payments() override;
    Result<void> notify(const NotificationWish &wish) override;
    void plant(const QString &seed) override;
    Json toState() override { return m_store.toState(); }
    void restore(const Json &state) override;
    bool takeChanged() override { return m_store.takeChanged(); }

private:
    bool settle(const std::string &id, TimePoint now);
    void scheduleAll();
    void sendCallbacks();
    void send(const Payment &payment, const Transaction &transaction, const NotificationWish &wish);

    Clock m_clock;
    Notifier &m_notifier;
    Store m_store;
    Schedule m_schedule;
    /// Gets every callback when it is set, beside the payments' own receivers.
    NotificationWish m_receiver;
};

} // namespace sandbox::payex
