// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"
#include "sandbox/provider.h"

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
    Script script;
};

/// What a fault does to an answer that is made, or made instead.
void spoil(Reply &reply, const Fault &fault);

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
