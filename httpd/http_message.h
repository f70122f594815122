// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace httpd {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// One HTTP/1.1 request; header names are lower case.
struct Request
{
    std::string method;
    std::string path;
    std::string query;
    Headers headers;
    QByteArray body;
    bool keepAlive = true;

    /// Empty when the header is missing.
    std::string_view header(std::string_view name) const;
};

struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
};

std::string_view reasonPhrase(int status);
QByteArray serialisedHead(const Response &response, bool keepAlive);

} // namespace httpd
