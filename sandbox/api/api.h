// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/authenticator.h"
#include "sandbox/api/faults.h"
#include "sandbox/api/recorder.h"
#include "sandbox/api/request_log.h"
#include "sandbox/state/settler.h"

namespace sandbox {

/// Everything between the gate and the state: faults, endpoints, the log, and the /_sandbox side.
class Api
{
public:
    /// `reseed` fills the emptied store again.
    Api(Store &store, Settler &settler, Clock clock, Credentials credentials,
        std::function<void()> reseed);

    Reply handle(const Request &request);

private:
    Response control(const Request &request);
    Response withoutFaults(const Request &request, const std::optional<Fault> &fault);
    /// What a fault does to an answer that is made, or made instead.
    void spoil(const Request &request, const Fault &fault, Reply &reply);
    void holdKey(const Request &request, Reply &reply);
    void finish(const Request &request, const std::string &fault, const Reply &reply);

    Store &m_store;
    Settler &m_settler;
    Clock m_clock;
    std::function<void()> m_reseed;
    Authenticator m_authenticator;
    Faults m_faults;
    RequestLog m_log;
    Recorder m_recorder;
    Random m_requestIds{3};
};

} // namespace sandbox
