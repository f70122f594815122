// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/purse/purse_gateway.h"
#include "core/gateways/sandbox_directory.h"
#include "sandbox/server.h"

#include <nlohmann/json.hpp>

namespace counterfoil::test {

using Json = nlohmann::ordered_json;

/// The credentials that the sandbox knows.
PurseAccount sandboxAccount(const QUrl &host);

/// Short delays between tries, so that tests of retries are quick.
GatewayOptions quickOptions();

/// The real gateway against the real sandbox, over a real socket, in one process. What a test
/// fixture waits for, it waits for in the event loop.
class PurseFixture : public QObject
{
    Q_OBJECT

public:
    explicit PurseFixture(const QString &seed = QStringLiteral("demo"),
                          GatewayOptions options = quickOptions());

    [[nodiscard]] PurseGateway &gateway() { return *m_gateway; }
    [[nodiscard]] QUrl host() const { return m_server.baseUrl(); }

    /// Scripts a fault of the sandbox (design: "Scripted faults").
    void addFault(const char *method, const char *path, const Json &action, int times = 1);
    /// How many requests of that method and part of a path reached the sandbox.
    int count(const char *method, const char *path);
    /// The payment that the demo keeps for that way to end; never one that is gone.
    PaymentPtr paymentFor(const QString &scenario);

private:
    Json control(HttpMethod method, const QString &path, const Json &body = {});

    sandbox::Server m_server;
    HttpClient m_control;
    std::unique_ptr<PurseGateway> m_gateway;
};

/// A refund, capture or void of that many minor units of the payment.
OperationRequest operation(OperationKind kind, const PaymentPtr &payment, qint64 minorUnits);

} // namespace counterfoil::test
