// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/connection_probe.h"
#include "core/gateways/purse/purse_gateway.h"

#include <QPointer>

namespace counterfoil::purse {

/// Proves host, client id, client secret, api key and entity of a Purse account, and names the one
/// that fails.
class PurseProbe final : public ConnectionProbe
{
    Q_OBJECT

public:
    PurseProbe(PurseAccount account, GatewayOptions options);

    void start() override;
    void cancel() override;

private:
    void receiveToken(const ApiError *error);
    /// The token was refused: whether the api key is why.
    void blame(const ApiError &refusal);
    void askKeys();
    void askEntity();
    void readNothing();
    void end(const ProbeResult &result);
    void fail(ConnectionStep step, const ApiError &error);

    PurseGateway m_gateway;
    QPointer<CallBase> m_running;
    bool m_isOver = false;
};

} // namespace counterfoil::purse
