// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/notifier.h"
#include "sandbox/provider.h"
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/signing/signing_key.h"
#include "sandbox/purse/state/settlement_timer.h"

namespace sandbox::purse {

/// The Purse Payment API v2.
class PurseProvider : public Provider, private ChangeListener
{
public:
    PurseProvider(Clock clock, Credentials credentials, Notifier &notifier);

    [[nodiscard]] std::string_view name() const override { return "purse"; }
    [[nodiscard]] std::vector<std::string_view> prefixes() const override;
    Response handle(const Request &request, const Script &script) override;
    std::function<void()> hold(const Request &request) override;
    Schedule &schedule() override { return m_settlements; }
    Json payments() override;
    Result<void> notify(const NotificationWish &wish) override;
    void plant(const QString &seed) override;
    Json toState() override { return m_store.toState(); }
    void restore(const Json &state) override;
    bool takeChanged() override { return m_store.takeChanged(); }

    Store &store() { return m_store; }

private:
    void onChanged(const Payment &payment) override;
    void onChanged(const Payment &payment, Kind kind) override;
    void onChanged(const Session &session) override;
    void onChanged(const PaymentLink &link) override;
    /// To the receiver of all, and to where the webhook asks for it; the event as asksFor() has it.
    void notifyOf(const std::string &id, const Json &webhook,
                  const std::function<QByteArray()> &body, const std::string &event = {});
    void send(const std::string &id, const Json &webhook, const QUrl &receiver,
              const QByteArray &body);

    Clock m_clock;
    Notifier &m_notifier;
    Store m_store;
    SettlementTimer m_settlements;
    SigningKey m_signingKey;
    Authenticator m_authenticator;
    /// Gets every webhook when it is set, beside the payments' own receivers.
    QUrl m_receiver;
};

} // namespace sandbox::purse
