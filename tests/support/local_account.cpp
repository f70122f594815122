// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_account.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Long enough for a large seed in an instrumented build; nothing waits longer than it must.
constexpr int patience = 90'000;

/// Checks come at once and then soon; the steps of the policy are otherwise those of the program.
ReconcilePolicy hastyPolicy()
{
    using std::chrono::milliseconds;
    ReconcilePolicy policy;
    policy.first = {milliseconds(0), milliseconds(40), milliseconds(40), milliseconds(40)};
    policy.steady = milliseconds(100);
    policy.absence = milliseconds(60);
    return policy;
}

} // namespace

LocalAccount::LocalAccount(const QString &seed, sandbox::purse::Credentials credentials)
    : m_credentials(std::move(credentials))
    , m_server(options(seed))
{
    QSignalSpy listening(&m_server, &sandbox::EmbeddedServer::listening);
    m_server.start();
    if (listening.isEmpty())
        listening.wait(patience);
    Q_ASSERT(!listening.isEmpty());
    m_url = listening.first().first().toUrl();
    // It listens before it has its seed: the first answer must not be what a test waits for.
    (void)payments();
}

sandbox::Server::Options LocalAccount::options(const QString &seed) const
{
    sandbox::Server::Options options;
    options.seed = seed;
    options.credentials = m_credentials;
    options.clock = [this, clock = sandbox::systemClock()] {
        return clock() + std::chrono::milliseconds(m_ahead);
    };
    return options;
}

PurseAccount LocalAccount::account() const
{
    return {m_url, EntityId(u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s), u"demo-client"_s,
            Secret(QByteArray::fromStdString(m_credentials.clientSecret)),
            Secret(QByteArray::fromStdString(m_credentials.apiKey))};
}

std::unique_ptr<PurseGateway> LocalAccount::gateway() const
{
    GatewayOptions options;
    options.http.timeouts.whole = std::chrono::seconds(10); // a busy machine is no fault
    options.retry.base = std::chrono::milliseconds(1);
    return std::make_unique<PurseGateway>(account(), options);
}

std::unique_ptr<AccountServices> LocalAccount::services()
{
    return std::make_unique<AccountServices>(
        Account{u"demo"_s, u"Demo shop"_s, u"Purse"_s, Environment::Test}, gateway(),
        m_scratch.stores(), m_scratch.clock, hastyPolicy());
}

void LocalAccount::addFault(const QJsonObject &fault)
{
    exchange("POST", u"/_sandbox/faults"_s, QJsonDocument(fault).toJson());
}

void LocalAccount::clearFaults()
{
    exchange("DELETE", u"/_sandbox/faults"_s);
}

int LocalAccount::posts(const QString &pathPart)
{
    int count = 0;
    for (const QJsonValue &request : requests()) {
        if (request["method"_L1] == "POST"_L1 && request["path"_L1].toString().contains(pathPart))
            ++count;
    }
    return count;
}

QJsonArray LocalAccount::requests()
{
    return QJsonDocument::fromJson(exchange("GET", u"/_sandbox/requests"_s)).array();
}

QJsonArray LocalAccount::payments(const QString &provider)
{
    const QJsonArray all =
        QJsonDocument::fromJson(exchange("GET", u"/_sandbox/payments"_s)).array();
    QJsonArray own;
    for (const QJsonValue &payment : all) {
        if (payment["provider"_L1] == provider)
            own.append(payment);
    }
    return own;
}

PaymentId LocalAccount::paymentOf(const QString &scenario)
{
    for (const QJsonValue &payment : payments()) {
        if (payment["scenario"_L1] == scenario)
            return PaymentId(payment["id"_L1].toString());
    }
    return {};
}

PaymentPtr LocalAccount::truth(const PaymentId &id)
{
    PaymentPtr payment;
    const auto reader = gateway();
    auto &call = reader->payment(id, Freshness::AskPartners);
    QSignalSpy finished(&call, &CallBase::finished);
    call.then(reader.get(), [&payment](const auto &answer) { payment = answer.value_or(nullptr); });
    finished.wait(patience);
    return payment;
}

QByteArray LocalAccount::exchange(const QByteArray &method, const QString &path,
                                  const QByteArray &body, const QByteArray &authorization)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_url.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(patience);
    return reply->readAll();
}
