// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/state/settlement_timer.h"

namespace sandbox::purse {

/// The Purse Payment API v2.
class PurseProvider : public Provider
{
public:
    PurseProvider(Clock clock, Credentials credentials);

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
    Clock m_clock;
    Store m_store;
    SettlementTimer m_settlements;
    Authenticator m_authenticator;
};

} // namespace sandbox::purse
