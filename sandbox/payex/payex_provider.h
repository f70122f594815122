// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/state/store.h"
#include "sandbox/provider.h"

namespace sandbox::payex {

/// The card payments of PayEx.
class PayexProvider : public Provider
{
public:
    explicit PayexProvider(Clock clock);

    [[nodiscard]] std::string_view name() const override { return "payex"; }
    [[nodiscard]] std::vector<std::string_view> prefixes() const override;
    Response handle(const Request &request, const Script &script) override;
    std::function<void()> hold(const Request &request) override;
    Schedule &schedule() override { return m_schedule; }
    Json payments() override;
    void plant(const QString &seed) override;
    Json toState() override { return m_store.toState(); }
    void restore(const Json &state) override;
    bool takeChanged() override { return m_store.takeChanged(); }

private:
    bool settle(const std::string &id, TimePoint now);
    void scheduleAll();

    Clock m_clock;
    Store m_store;
    Schedule m_schedule;
};

} // namespace sandbox::payex
