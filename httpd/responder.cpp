// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpd/responder.h"

#include <QTcpSocket>

namespace httpd {

Responder::Responder(QTcpSocket *socket, bool keepAlive, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_keepAlive(keepAlive)
{}

void Responder::send(const Response &response)
{
    write(serialisedHead(response, m_keepAlive));
    write(response.body);
    finish();
}

void Responder::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void Responder::finish()
{
    emit finished();
}

void Responder::close()
{
    m_socket->disconnectFromHost();
}

void Responder::abort()
{
    m_socket->abort();
}

} // namespace httpd
