// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

namespace sandbox {

class Faults;
class Notifier;
class RequestLog;

/// What stands under /_sandbox/: the log of requests, the list of payments, scripted faults,
/// notifications, reset.
class Control
{
public:
    Control(std::vector<Provider *> providers, Faults &faults, RequestLog &log, Notifier &notifier,
            std::function<void()> reseed);

    static bool isFor(const Request &request);
    Response handle(const Request &request);

private:
    Json payments() const;
    Result<void> notify(const Request &request);

    std::vector<Provider *> m_providers;
    Faults &m_faults;
    RequestLog &m_log;
    Notifier &m_notifier;
    std::function<void()> m_reseed;
};

} // namespace sandbox
