// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpd/http_server.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace httpd {

namespace {

std::unique_ptr<QTcpServer> encrypting(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

HttpServer::HttpServer(Handler handler, Limits limits, QObject *parent)
    : HttpServer(std::make_unique<QTcpServer>(), std::move(handler), limits, parent)
{}

HttpServer::HttpServer(Handler handler, Limits limits, const QSslConfiguration &tls,
                       QObject *parent)
    : HttpServer(encrypting(tls), std::move(handler), limits, parent)
{}

HttpServer::HttpServer(std::unique_ptr<QTcpServer> server, Handler handler, Limits limits,
                       QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_handler(std::move(handler))
    , m_limits(limits)
{
    m_server->setListenBacklogSize(m_limits.connections);
    m_server->setMaxPendingConnections(m_limits.connections);
    // An encrypted one is there once its hands are shaken, and newConnection() comes before.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
}

bool HttpServer::listen(quint16 port, const QHostAddress &address)
{
    return m_server->listen(address, port);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_connections >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto *connection = new Connection(socket, m_limits, m_handler, this);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

} // namespace httpd
