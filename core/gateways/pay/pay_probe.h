// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/connection_probe.h"
#include "core/gateways/pay/pay_gateway.h"

#include <QPointer>

namespace counterfoil::pay {

/// Proves the host and the credentials of an account, by asking for an order that cannot be.
class PayProbe final : public ConnectionProbe
{
    Q_OBJECT

public:
    PayProbe(PayAccount account, GatewayOptions options);

    void start() override;
    void cancel() override;

private:
    void receive(const tl::expected<PaymentPtr, ApiError> &answer);

    PayGateway m_gateway;
    QPointer<CallBase> m_running;
};

} // namespace counterfoil::pay
