// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"
#include "core/journal/clock.h"

namespace counterfoil {

/// Whether the provider is reached, as the last call to it told: a guess about the next one. All
/// windows of an account share it.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State { Untried, Reached, Lost };

    /// Both outlive the connection.
    Connection(PaymentGateway &gateway, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLost() const { return m_state == State::Lost; }
    /// While it is lost: UTC.
    [[nodiscard]] QDateTime lostSince() const { return m_lostSince; }

signals:
    void changed();

private:
    State m_state = State::Untried;
    QDateTime m_lostSince;
};

} // namespace counterfoil
