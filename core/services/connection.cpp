// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/connection.h"

namespace counterfoil {

Connection::Connection(PaymentGateway &gateway, Clock &clock, QObject *parent)
    : QObject(parent)
{
    connect(&gateway, &PaymentGateway::reachabilityChanged, this, [this, &clock](bool isReachable) {
        m_state = isReachable ? State::Reached : State::Lost;
        m_lostSince = isReachable ? QDateTime() : clock.now();
        emit changed();
    });
}

} // namespace counterfoil
