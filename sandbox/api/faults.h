// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/problem.h"
#include "sandbox/state/scenario.h"

namespace sandbox {

/// One scripted fault. Exactly one of its members after `afterEffect` is set.
struct Fault
{
    /// The member of "do" that was given; for logs.
    std::string name;
    std::string method;
    std::string path;
    int times = 1;
    /// The request does what it asks for, and only then something happens to its answer.
    bool afterEffect = true;

    std::optional<Response> answer;
    std::optional<std::chrono::milliseconds> delay;
    bool drop = false;
    bool cutHead = false;
    bool cutBody = false;
    bool hang = false;
    std::optional<qsizetype> truncateAt;
    bool garbage = false;
    std::optional<std::chrono::milliseconds> drip;
    /// How many of the payment's last operations a read does not show.
    int stale = 0;
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
