// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/pay_fixture.h"

namespace counterfoil::test {

using namespace Qt::StringLiterals;

GatewayOptions quickPay()
{
    GatewayOptions options;
    options.retry.base = std::chrono::milliseconds(1);
    return options;
}

pay::PayAccount payAccountAt(const QUrl &host)
{
    pay::PayAccount account = pay::payAccount(host);
    account.service = u"SL-1234-1234"_s;
    account.userName = u"AT-1234-1234"_s;
    account.token = Secret("secret");
    return account;
}

QUrl payBase(const RawServer &server)
{
    return server.url(QString());
}

RawServer::Answer orderAnswer(const Json &order)
{
    return RawServer::reply(200, bytesOfOrder(order));
}

PaymentPtr orderIn(int code, qint64 reserved, qint64 captured)
{
    return parsedOrder(sampleOrder(code, "WORD", 1000, reserved, captured));
}

OperationRequest payRequest(OperationKind kind, const PaymentPtr &order, qint64 minorUnits)
{
    OperationRequest request;
    request.kind = kind;
    request.amount = order->amount.with(minorUnits);
    request.merchantReference = u"CF-1"_s;
    return request;
}

} // namespace counterfoil::test
