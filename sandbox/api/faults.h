// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/problem.h"
#include "sandbox/state/scenario.h"

namespace sandbox {

/// One scripted fault. Exactly one of its members after `times` is set.
struct Fault
{
    /// The member of "do" that was given; for logs.
    std::string name;
    std::string method;
    std::string path;
    int times = 1;

    std::optional<Response> answer;
    std::optional<std::chrono::milliseconds> delay;
    bool dropBefore = false;
    bool dropAfter = false;
    bool hang = false;
    std::optional<qsizetype> truncateAt;
    bool garbage = false;
    std::optional<Outcome> outcome;
};

/// The faults that wait for their requests; the first that matches is used, and used up.
class Faults
{
public:
    /// One fault or a list of them; none is added when one is wrong.
    Result<void> add(const Json &body);
    std::optional<Fault> take(const Request &request);
    void clear() { m_faults.clear(); }

private:
    std::vector<Fault> m_faults;
};

} // namespace sandbox
