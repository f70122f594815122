// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

namespace sandbox {

class Faults;
class RequestLog;

/// What stands under /_sandbox/: the log of requests, the list of payments, scripted faults, reset.
class Control
{
public:
    Control(std::vector<Provider *> providers, Faults &faults, RequestLog &log,
            std::function<void()> reseed);

    static bool isFor(const Request &request);
    Response handle(const Request &request);

private:
    Json payments() const;

    std::vector<Provider *> m_providers;
    Faults &m_faults;
    RequestLog &m_log;
    std::function<void()> m_reseed;
};

} // namespace sandbox
