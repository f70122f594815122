// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/request_parser.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace sandbox {

/// Time bounds of a connection; a slow or silent client is let go.
struct Limits
{
    std::chrono::milliseconds head{std::chrono::seconds{10}};
    std::chrono::milliseconds body{std::chrono::seconds{30}};
    std::chrono::milliseconds idle{std::chrono::seconds{60}};
    int connections = 512;
};

using Handler = std::function<Reply(const Request &)>;

/// One client. Answers its requests one after the other; owns the socket and deletes itself when
/// the client is gone.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, const Limits &limits, Handler handler, QObject *parent);
    ~Connection() override;

private:
    void readRequests();
    void answer(const Request &request);
    void send();
    void drip();
    void finish();
    void refuse(int status);
    void expire();
    void watch();

    QTcpSocket *m_socket;
    Limits m_limits;
    Handler m_handler;
    RequestParser m_parser;
    RequestParser::State m_watched = RequestParser::State::Idle;
    QTimer m_deadline;
    QTimer m_delay;
    QTimer m_drip;
    Reply m_reply;
    QByteArray m_toDrip;
    bool m_busy = false;
    bool m_keepAlive = true;
};

} // namespace sandbox
