// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/connection_probe.h"
#include "core/gateways/payex/payex_gateway.h"

#include <QPointer>

namespace counterfoil::payex {

/// Proves host and merchant token of a PayEx account. There is no question about the merchant
/// alone: it asks for a payment that cannot be, and an account that may read is told so.
class PayexProbe final : public ConnectionProbe
{
    Q_OBJECT

public:
    PayexProbe(PayexAccount account, GatewayOptions options);

    void start() override;
    void cancel() override;

private:
    void receive(const ApiError *error);

    PayexGateway m_gateway;
    QPointer<CallBase> m_running;
};

} // namespace counterfoil::payex
