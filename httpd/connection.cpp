// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpd/connection.h"

#include "httpd/responder.h"

#include <QTcpSocket>

namespace httpd {

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
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readRequests);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::expire);
    m_deadline.start(m_limits.idle);
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
    auto *responder = new Responder(m_socket, request.keepAlive, this);
    connect(responder, &Responder::finished, this, [this, responder] { onAnswered(responder); });
    m_handler(request, responder);
}

void Connection::onAnswered(Responder *responder)
{
    const bool keepAlive = responder->keepsAlive();
    responder->disconnect(this);
    responder->deleteLater();
    m_busy = false;
    if (!keepAlive) {
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

} // namespace httpd
