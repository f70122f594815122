// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpd/connection.h"

#include <QHostAddress>
#include <QTcpServer>

#include <memory>

class QSslConfiguration;

namespace httpd {

/// Listens on 127.0.0.1 or where it is told to, speaks HTTP/1.1 and bounds time, size and number.
/// Qt's own HTTP server gives no hold of its sockets; this one does, by way of the responder.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(Handler handler, Limits limits = {}, QObject *parent = nullptr);
    /// Speaks HTTPS, with the certificate and the key of the configuration.
    HttpServer(Handler handler, Limits limits, const QSslConfiguration &tls,
               QObject *parent = nullptr);

    bool listen(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);
    QAbstractSocket::SocketError error() const { return m_server->serverError(); }
    QString errorText() const { return m_server->errorString(); }
    quint16 port() const { return m_server->serverPort(); }
    QHostAddress address() const { return m_server->serverAddress(); }
    int connectionCount() const { return m_connections; }

private:
    HttpServer(std::unique_ptr<QTcpServer> server, Handler handler, Limits limits, QObject *parent);
    void accept();

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    Limits m_limits;
    int m_connections = 0;
};

} // namespace httpd
