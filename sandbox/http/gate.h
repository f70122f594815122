// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/connection.h"

#include <QHostAddress>
#include <QTcpServer>

namespace sandbox {

/// The door of the sandbox: listens on 127.0.0.1, speaks HTTP/1.1, holds every socket in its own
/// hands (so that an answer can be dropped, cut or never come) and bounds time, size and number.
class Gate : public QObject
{
    Q_OBJECT

public:
    explicit Gate(Handler handler, Limits limits = {}, QObject *parent = nullptr);

    bool listen(quint16 port);
    QString errorText() const { return m_server.errorString(); }
    quint16 port() const { return m_server.serverPort(); }
    QHostAddress address() const { return m_server.serverAddress(); }
    int connectionCount() const { return m_connections; }

private:
    void accept();

    QTcpServer m_server;
    Handler m_handler;
    Limits m_limits;
    int m_connections = 0;
};

} // namespace sandbox
