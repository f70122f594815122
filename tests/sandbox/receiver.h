// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpd/http_server.h"

#include <QByteArray>
#include <QList>

/// A shop's own server: keeps what it is told, and answers what the test wants. It answers a status
/// of 0 by closing the connection.
class Receiver
{
public:
    Receiver();

    [[nodiscard]] QByteArray url(const QByteArray &path = "/exchange") const;

    int status = 200;
    QByteArray answer = "TRUE|Thank you";
    QList<httpd::Request> received;

private:
    httpd::HttpServer m_server;
};
