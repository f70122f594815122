// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"

#include <QObject>
#include <QTimer>

namespace httpd {
class Responder;
}

namespace sandbox {

/// Sends a reply in its time and with what its fault does to the bytes. Belongs to the responder.
class Delivery : public QObject
{
    Q_OBJECT

public:
    Delivery(Reply reply, httpd::Responder *responder);
    ~Delivery() override;

    void start();

private:
    void send();
    void drip();

    httpd::Responder *m_responder;
    Reply m_reply;
    QByteArray m_toDrip;
    QTimer m_delay;
    QTimer m_drip;
};

} // namespace sandbox
