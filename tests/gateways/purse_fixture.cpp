// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/purse_fixture.h"

#include "core/gateways/url_below.h"
#include "tests/net/caught.h"

#include <QTest>

namespace counterfoil::test {

using namespace Qt::StringLiterals;

PurseAccount sandboxAccount(const QUrl &host)
{
    PurseAccount account;
    account.host = host;
    account.entity = EntityId(u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s);
    account.clientId = u"demo-client"_s;
    account.clientSecret = Secret("demo-secret");
    account.apiKey = Secret("demo-key");
    return account;
}

GatewayOptions quickOptions()
{
    GatewayOptions options;
    options.retry.base = std::chrono::milliseconds(1);
    return options;
}

PurseFixture::PurseFixture(const QString &seed, GatewayOptions options)
    : m_server({.seed = seed})
{
    if (const auto listening = m_server.listen(); !listening)
        qFatal("%s", qPrintable(listening.error()));
    m_gateway = std::make_unique<PurseGateway>(sandboxAccount(host()), std::move(options));
}

Json PurseFixture::control(HttpMethod method, const QString &path, const Json &body)
{
    HttpRequest request;
    request.method = method;
    request.url = urlBelow(host(), path);
    request.pathTemplate = path;
    request.contentType = "application/json";
    request.body = QByteArray::fromStdString(body.dump());
    Caught answer(m_control.send(request));
    [&answer] { WAIT_FOR(answer); }();
    if (!answer.succeeded() || !answer.value().isSuccess())
        qFatal("the sandbox does not take %s", request.body.constData());
    const QByteArray &bytes = answer.value().body;
    return bytes.isEmpty() ? Json() : Json::parse(bytes.begin(), bytes.end());
}

void PurseFixture::addFault(const char *method, const char *path, const Json &action, int times)
{
    control(HttpMethod::Post, u"/_sandbox/faults"_s,
            {{"match", {{"method", method}, {"path", path}}}, {"times", times}, {"do", action}});
}

int PurseFixture::count(const char *method, const char *path)
{
    int found = 0;
    for (const Json &request : control(HttpMethod::Get, u"/_sandbox/requests"_s)) {
        if (request.at("method") == method &&
            request.at("path").get<std::string>().find(path) != std::string::npos)
            ++found;
    }
    return found;
}

PaymentPtr PurseFixture::paymentFor(const QString &scenario)
{
    SandboxDirectory directory(host());
    Caught list(directory.list());
    [&list] { WAIT_FOR(list); }();
    for (const SandboxPayment &known : list.value()) {
        if (known.scenario != scenario || known.provider != "purse"_L1)
            continue;
        Caught payment(m_gateway->payment(known.id, Freshness::AskPartners));
        [&payment] { WAIT_FOR(payment); }();
        return payment.value();
    }
    qFatal("the demo has no payment for %s", qPrintable(scenario));
}

OperationRequest operation(OperationKind kind, const PaymentPtr &payment, qint64 minorUnits)
{
    OperationRequest request;
    request.kind = kind;
    request.amount = payment->amount.with(minorUnits);
    request.merchantReference = u"TEST-1"_s;
    return request;
}

} // namespace counterfoil::test
