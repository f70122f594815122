// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpd/request_parser.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace httpd {

class Responder;

/// Time bounds of a connection; a slow or silent client is let go.
struct Limits
{
    std::chrono::milliseconds head{std::chrono::seconds{10}};
    std::chrono::milliseconds body{std::chrono::seconds{30}};
    std::chrono::milliseconds idle{std::chrono::seconds{60}};
    int connections = 512;
};

/// Answers a request by way of the responder, at once or later.
using Handler = std::function<void(const Request &, Responder *)>;

/// One client. Passes on its requests one after the other; owns the socket and deletes itself when
/// the client is gone.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, const Limits &limits, Handler handler, QObject *parent);

private:
    void readRequests();
    void answer(const Request &request);
    void onAnswered(Responder *responder);
    void refuse(int status);
    void expire();
    void watch();

    QTcpSocket *m_socket;
    Limits m_limits;
    Handler m_handler;
    RequestParser m_parser;
    RequestParser::State m_watched = RequestParser::State::Idle;
    QTimer m_deadline;
    /// While a request is being answered, no other is read.
    bool m_busy = false;
};

} // namespace httpd
