// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpd/http_message.h"

#include <chrono>
#include <functional>

namespace sandbox {

using httpd::Headers;
using httpd::reasonPhrase;
using httpd::Request;
using httpd::Response;

/// What happens to the bytes of an answer.
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

} // namespace sandbox
