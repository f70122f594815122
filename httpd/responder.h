// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpd/http_message.h"

#include <QObject>

class QTcpSocket;

namespace httpd {

/// The way to answer one request, now or later. Belongs to its connection, and is destroyed when
/// the answer is complete or the client has left. What needs more than a response, a server that
/// misbehaves for tests, writes the bytes itself.
class Responder : public QObject
{
    Q_OBJECT

public:
    /// `keepAlive`: whether the client may send another request after the answer.
    Responder(QTcpSocket *socket, bool keepAlive, QObject *parent);

    /// The whole answer.
    void send(const Response &response);

    [[nodiscard]] bool keepsAlive() const { return m_keepAlive; }
    void write(const QByteArray &bytes);
    /// What was written is the whole answer.
    void finish();
    /// Closes the connection after what was written.
    void close();
    /// Closes the connection at once.
    void abort();

signals:
    void finished();

private:
    QTcpSocket *m_socket;
    bool m_keepAlive;
};

} // namespace httpd
