// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"
#include "sandbox/json.h"

#include <deque>

namespace sandbox {

/// One request and what became of it. `status` is 0 when no answer was given.
struct Exchange
{
    const Request &request;
    const Response &response;
    std::string fault;
    int status = 0;
};

/// Headers with the credentials replaced; those of a token request lose their body as well.
Json redactedHeaders(const Headers &headers);
QByteArray redactedBody(const Request &request);

/// What the sandbox received, for tests: GET /_sandbox/requests.
class RequestLog
{
public:
    void add(const Exchange &exchange);
    void clear() { m_entries.clear(); }
    Json toJson() const;

private:
    std::deque<Json> m_entries;
};

} // namespace sandbox
