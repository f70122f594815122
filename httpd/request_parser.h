// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpd/http_message.h"

#include <optional>

namespace httpd {

/// Turns the bytes of one connection into requests, one at a time, within fixed bounds.
class RequestParser
{
public:
    static constexpr qsizetype maxHead = qsizetype{32} * 1024;
    static constexpr qsizetype maxBody = qsizetype{1024} * 1024;

    enum class State {
        Idle,   ///< between two requests
        Head,   ///< some bytes of a head are here
        Body,   ///< the head is complete, the body is not
        Ready,  ///< takeRequest() gives the request
        Failed, ///< errorStatus() says why; the connection is beyond repair
    };

    State feed(const QByteArray &bytes);
    State state() const { return m_state; }
    int errorStatus() const { return m_errorStatus; }
    /// True once per request whose client waits for "100 Continue".
    bool takeContinueWanted();

    /// Bytes of a next request stay and are looked at by the next feed().
    Request takeRequest();

private:
    void readHead();
    void readBody();
    State fail(int status);

    State m_state = State::Idle;
    QByteArray m_buffer;
    Request m_request;
    qsizetype m_bodyLength = 0;
    int m_errorStatus = 0;
    bool m_continueWanted = false;
};

} // namespace httpd
