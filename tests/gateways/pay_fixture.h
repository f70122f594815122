// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/pay/pay_gateway.h"
#include "tests/gateways/pay_rewriter.h"
#include "tests/net/raw_server.h"

namespace counterfoil::test {

/// Of the sample order.
inline const QString orderNumber = QStringLiteral("50806105020X3481");

/// Short delays between tries.
GatewayOptions quickPay();
pay::PayAccount payAccountAt(const QUrl &host);
QUrl payBase(const RawServer &server);
RawServer::Answer orderAnswer(const Json &order);
/// The sample order of 10.00 EUR in that status.
PaymentPtr orderIn(int code, qint64 reserved, qint64 captured);
OperationRequest payRequest(OperationKind kind, const PaymentPtr &order, qint64 minorUnits);

} // namespace counterfoil::test
