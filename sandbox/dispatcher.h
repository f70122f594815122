// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/control/control.h"
#include "sandbox/control/faults.h"
#include "sandbox/control/recorder.h"
#include "sandbox/control/request_log.h"
#include "sandbox/notifier.h"
#include "sandbox/random.h"

namespace sandbox {

/// Takes each request to the control interface, or past the scripted faults to the provider whose
/// path it has, and logs what became of it.
class Dispatcher
{
public:
    /// `reseed` brings all providers back to their seed.
    Dispatcher(std::vector<Provider *> providers, Notifier &notifier, Clock clock,
               std::function<void()> reseed);

    Reply answer(const Request &request);

private:
    Provider *providerOf(const Request &request) const;
    void finish(const Request &request, const std::string &fault, const Reply &reply);

    std::vector<Provider *> m_providers;
    Notifier &m_notifier;
    Clock m_clock;
    Faults m_faults;
    RequestLog m_log;
    Recorder m_recorder;
    Control m_control;
    Random m_requestIds{3};
};

} // namespace sandbox
