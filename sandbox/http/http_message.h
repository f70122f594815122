// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

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

/// What the gate does with the bytes of an answer.
enum class Wire {
    Send,
    Drop,     ///< close without a byte
    Hang,     ///< never answer, keep the connection open
    CutHead,  ///< send half of the head, close
    Truncate, ///< announce the whole body, send a part, close
    Drip,     ///< send the head, then the body byte by byte
    Garbage,  ///< bytes that are no HTTP, close
};

struct Reply
{
    Response response;
    Wire wire = Wire::Send;
    qsizetype truncateAt = 0;
    std::chrono::milliseconds dripEvery{0};
    std::chrono::milliseconds delay{0};
    /// Called once when the client leaves before the reply was sent.
    std::function<void()> abandoned;
};

std::string_view reasonPhrase(int status);
QByteArray serialisedHead(const Response &response, bool keepAlive);

} // namespace sandbox
