// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/connection.h"

#include <QTcpSocket>

namespace sandbox {

Connection::Connection(QTcpSocket *socket, const Limits &limits, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(qint64{256} * 1024);
    m_deadline.setSingleShot(true);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readRequests);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::expire);
    connect(&m_delay, &QTimer::timeout, this, &Connection::send);
    connect(&m_drip, &QTimer::timeout, this, &Connection::drip);
    m_deadline.start(m_limits.idle);
}

Connection::~Connection()
{
    if (m_busy && m_reply.abandoned)
        m_reply.abandoned();
}

void Connection::readRequests()
{
    if (m_busy)
        return;
    const auto state = m_parser.feed(m_socket->readAll());
    if (m_parser.takeContinueWanted())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (state == RequestParser::State::Failed)
        refuse(m_parser.errorStatus());
    else if (state == RequestParser::State::Ready)
        answer(m_parser.takeRequest());
    else
        watch();
}

void Connection::answer(const Request &request)
{
    m_deadline.stop();
    m_busy = true;
    m_keepAlive = request.keepAlive;
    m_reply = m_handler(request);
    if (m_reply.delay.count() > 0)
        m_delay.start(m_reply.delay);
    else
        send();
}

void Connection::send()
{
    if (m_reply.wire == Wire::Hang)
        return;
    const Reply reply = std::exchange(m_reply, {});
    switch (reply.wire) {
    case Wire::Hang:
        break;
    case Wire::Drop:
        m_socket->abort();
        return;
    case Wire::Garbage:
        m_socket->write(QByteArray::fromHex("160301ff00deadbeef0a0dfffe7b7b7b0a"));
        m_socket->disconnectFromHost();
        return;
    case Wire::CutHead: {
        const QByteArray head = serialisedHead(reply.response, false);
        m_socket->write(head.left(head.size() / 2));
        m_socket->disconnectFromHost();
        return;
    }
    case Wire::Truncate:
        m_socket->write(serialisedHead(reply.response, false));
        m_socket->write(reply.response.body.left(reply.truncateAt));
        m_socket->disconnectFromHost();
        return;
    case Wire::Drip:
        m_socket->write(serialisedHead(reply.response, m_keepAlive));
        m_toDrip = reply.response.body;
        m_drip.start(reply.dripEvery);
        return;
    case Wire::Send:
        m_socket->write(serialisedHead(reply.response, m_keepAlive));
        m_socket->write(reply.response.body);
        break;
    }
    finish();
}

void Connection::drip()
{
    m_socket->write(m_toDrip.left(1));
    m_toDrip.remove(0, 1);
    if (!m_toDrip.isEmpty())
        return;
    m_drip.stop();
    finish();
}

void Connection::finish()
{
    m_busy = false;
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_watched = RequestParser::State::Idle;
    m_deadline.start(m_limits.idle);
    // A pipelined request may already be here; it is read from the event loop, so that a client
    // that sends without pause cannot keep the others waiting.
    QMetaObject::invokeMethod(this, &Connection::readRequests, Qt::QueuedConnection);
}

void Connection::refuse(int status)
{
    Response response{status, {{"Content-Type", "text/plain"}}, {}};
    response.body = QByteArray(reasonPhrase(status).data()) + '\n';
    m_socket->write(serialisedHead(response, false));
    m_socket->write(response.body);
    m_socket->disconnectFromHost();
}

void Connection::expire()
{
    if (m_parser.state() == RequestParser::State::Idle)
        m_socket->disconnectFromHost();
    else
        refuse(408);
}

void Connection::watch()
{
    // The deadline of a phase runs from its start: a byte now and then does not prolong it.
    if (m_parser.state() == m_watched)
        return;
    m_watched = m_parser.state();
    m_deadline.start(m_watched == RequestParser::State::Body ? m_limits.body : m_limits.head);
}

} // namespace sandbox
