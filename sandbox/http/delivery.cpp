// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/delivery.h"

#include "httpd/responder.h"

namespace sandbox {

Delivery::Delivery(Reply reply, httpd::Responder *responder)
    : QObject(responder)
    , m_responder(responder)
    , m_reply(std::move(reply))
{
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &Delivery::send);
    connect(&m_drip, &QTimer::timeout, this, &Delivery::drip);
}

Delivery::~Delivery()
{
    if (m_reply.abandoned)
        m_reply.abandoned();
}

void Delivery::start()
{
    if (m_reply.delay.count() > 0)
        m_delay.start(m_reply.delay);
    else
        send();
}

void Delivery::send()
{
    if (m_reply.wire == Wire::Hang)
        return;
    const Reply reply = std::exchange(m_reply, {});
    switch (reply.wire) {
    case Wire::Hang:
        break;
    case Wire::Drop:
        m_responder->abort();
        break;
    case Wire::Garbage:
        m_responder->write(QByteArray::fromHex("160301ff00deadbeef0a0dfffe7b7b7b0a"));
        m_responder->close();
        break;
    case Wire::CutHead: {
        const QByteArray head = serialisedHead(reply.response, false);
        m_responder->write(head.left(head.size() / 2));
        m_responder->close();
        break;
    }
    case Wire::Truncate:
        m_responder->write(serialisedHead(reply.response, false));
        m_responder->write(reply.response.body.left(reply.truncateAt));
        m_responder->close();
        break;
    case Wire::Drip:
        m_responder->write(serialisedHead(reply.response, m_responder->keepsAlive()));
        m_toDrip = reply.response.body;
        m_drip.start(reply.dripEvery);
        break;
    case Wire::Send:
        m_responder->send(reply.response);
        break;
    }
}

void Delivery::drip()
{
    m_responder->write(m_toDrip.left(1));
    m_toDrip.remove(0, 1);
    if (!m_toDrip.isEmpty())
        return;
    m_drip.stop();
    m_responder->finish();
}

} // namespace sandbox
