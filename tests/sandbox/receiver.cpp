// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiver.h"

#include "httpd/responder.h"

Receiver::Receiver()
    : m_server([this](const httpd::Request &request, httpd::Responder *responder) {
        received.append(request);
        if (status == 0)
            responder->abort();
        else
            responder->send({status, {{"Content-Type", "text/plain"}}, answer});
    })
{
    if (!m_server.listen(0))
        qFatal("%s", qPrintable(m_server.errorText()));
}

QByteArray Receiver::url(const QByteArray &path) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.port()) + path;
}
