// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/request_log.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

constexpr std::size_t maxEntries = 20000;
constexpr qsizetype maxBody = qsizetype{64} * 1024;
constexpr const char *redaction = "[redacted]";

} // namespace

Json redactedHeaders(const Headers &headers)
{
    static constexpr std::array<std::string_view, 4> secret{"authorization", "x-api-key", "cookie",
                                                            "proxy-authorization"};
    Json json = Json::object();
    for (const auto &[name, value] : headers)
        json[name] = std::ranges::count(secret, name) > 0 ? std::string(redaction) : value;
    return json;
}

QByteArray redactedBody(const Request &request)
{
    // A client may put its secret into the form.
    if (request.path == "/oauth/token" && request.body != "grant_type=client_credentials")
        return redaction;
    return request.body;
}

void RequestLog::add(const Exchange &exchange)
{
    if (m_entries.size() == maxEntries)
        m_entries.pop_front();
    m_entries.push_back({{"method", exchange.request.method},
                         {"path", exchange.request.path},
                         {"query", exchange.request.query},
                         {"headers", redactedHeaders(exchange.request.headers)},
                         {"body", redactedBody(exchange.request).left(maxBody).toStdString()},
                         {"status", exchange.status},
                         {"fault", exchange.fault.empty() ? Json(nullptr) : Json(exchange.fault)}});
}

Json RequestLog::toJson() const
{
    Json list = Json::array();
    for (const Json &entry : m_entries)
        list.push_back(entry);
    return list;
}

} // namespace sandbox
