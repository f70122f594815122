// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/state/settlement_timer.h"

class QString;

namespace sandbox::purse {

/// The Purse Payment API v2.
class PurseProvider : public Provider
{
public:
    PurseProvider(Clock clock, Credentials credentials);

    [[nodiscard]] std::vector<std::string_view> prefixes() const override;
    Response handle(const Request &request, const Script &script) override;
    std::function<void()> hold(const Request &request) override;
    void settleDue() override { m_settlements.settleDue(); }
    Json payments() override;

    /// Forgets everything and begins with the seed.
    void plant(const QString &seed);
    /// What a data file keeps. The error is a sentence; then nothing is there.
    bool restore(const QByteArray &file, QString *error);

    Store &store() { return m_store; }
    SettlementTimer &settlements() { return m_settlements; }

private:
    Clock m_clock;
    Store m_store;
    SettlementTimer m_settlements;
    Authenticator m_authenticator;
};

} // namespace sandbox::purse
