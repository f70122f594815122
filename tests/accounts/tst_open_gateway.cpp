// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/open_gateway.h"
#include "core/gateways/purse/purse_gateway.h"
#include "tests/accounts/settings.h"
#include "tests/net/caught.h"
#include "tests/net/certificates.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the settings above open.
PurseGateway &purseOf(const std::unique_ptr<PaymentGateway> &gateway)
{
    return *qobject_cast<PurseGateway *>(gateway.get());
}

} // namespace

class TestOpenGateway : public QObject
{
    Q_OBJECT

private slots:
    void accountsOwnAuthorityIsTrusted();
    void withoutItTheServerGetsNoRequest();
    void fileThatIsGoneStopsTheAccount();
    void settingsThatAreWrongStopTheAccount();
    void settingsReachTheNetwork();
    void requestsAreLogged();
    void providersClockIsKnown();
    void accountShowsWhatTheWindowsNeed();
    void whatWasKeptIsReadWithoutAnAccount();

private:
    Certificates m_certificates;
};

void TestOpenGateway::accountsOwnAuthorityIsTrusted()
{
    COUNTERFOIL_NEEDS_UNIX("certificates are made by a program of Unix");
    QVERIFY(m_certificates.areMade());
    RawServer server(RawServer::Transport::Tls, m_certificates.good());
    server.answer(RawServer::reply(200, R"({"keys":[]})"));
    AccountSettings settings = sandboxSettings(server.url());
    settings.authorityFile = m_certificates.authority();
    const auto gateway = openGateway(settings, sandboxSecrets());
    QVERIFY(gateway);
    Caught keys(purseOf(*gateway).signingKeys());
    WAIT_FOR(keys);
    QVERIFY(keys.succeeded());
    QCOMPARE(server.requests().front().header("x-api-key"), QByteArray("demo-key"));
}

void TestOpenGateway::withoutItTheServerGetsNoRequest()
{
    COUNTERFOIL_NEEDS_UNIX("certificates are made by a program of Unix");
    RawServer server(RawServer::Transport::Tls, m_certificates.good());
    const auto gateway = openGateway(sandboxSettings(server.url()), sandboxSecrets());
    QVERIFY(gateway);
    Caught keys(purseOf(*gateway).signingKeys());
    WAIT_FOR(keys);
    QCOMPARE(keys.error().fault, NetworkFault::TlsFailure);
    QCOMPARE(server.requests().size(), 0u);
}

void TestOpenGateway::fileThatIsGoneStopsTheAccount()
{
    AccountSettings settings = sandboxSettings(QUrl(u"https://127.0.0.1:1"_s));
    settings.authorityFile = u"/nowhere/ca.pem"_s;
    const SettingError expected{SettingField::AuthorityFile, SettingProblem::FileUnreadable};
    QCOMPARE(gatewayOptions(settings).error(), expected);
    QCOMPARE(openGateway(settings, sandboxSecrets()).error(), expected);
}

void TestOpenGateway::settingsThatAreWrongStopTheAccount()
{
    AccountSettings settings = sandboxSettings(QUrl(u"http://api.example.com"_s));
    QCOMPARE(openGateway(settings, sandboxSecrets()).error().problem, SettingProblem::NotHttps);
    settings = sandboxSettings(QUrl(u"https://api.example.com"_s));
    settings.provider = u"Unheard-of"_s;
    QCOMPARE(openGateway(settings, sandboxSecrets()).error().problem, SettingProblem::NotSupported);
}

void TestOpenGateway::settingsReachTheNetwork()
{
    AccountSettings settings = sandboxSettings(QUrl(u"https://api.example.com"_s));
    settings.timeouts = {3s, 40s};
    QVERIFY(!gatewayOptions(settings)->http.proxy);
    QCOMPARE(gatewayOptions(settings)->http.timeouts.connect.count(), 3000);
    QCOMPARE(gatewayOptions(settings)->http.timeouts.whole.count(), 40'000);
    settings.proxy.mode = ProxyMode::None;
    QCOMPARE(gatewayOptions(settings)->http.proxy->type(), QNetworkProxy::NoProxy);
    settings.proxy = {ProxyMode::Host, u"proxy.example.com"_s, 3128};
    const auto options = gatewayOptions(settings);
    QCOMPARE(options->http.proxy->type(), QNetworkProxy::HttpProxy);
    QCOMPARE(options->http.proxy->hostName(), u"proxy.example.com"_s);
    QCOMPARE(options->http.proxy->port(), quint16(3128));
}

void TestOpenGateway::requestsAreLogged()
{
    QTemporaryDir folder;
    const auto log = std::make_shared<RequestLog>(folder.path());
    RawServer server;
    server.answer(RawServer::reply(200, R"({"keys":[]})"));
    const auto gateway = openGateway(sandboxSettings(server.url()), sandboxSecrets(), log);
    Caught keys(purseOf(*gateway).signingKeys());
    WAIT_FOR(keys);
    QCOMPARE(log->lastLines().size(), 1);
    QVERIFY(log->lastLines().front().contains(u" GET /v2/signing-jwks 200 "_s));
}

void TestOpenGateway::providersClockIsKnown()
{
    RawServer server;
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(3600),
                                               u"ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    server.answer(RawServer::reply(200, R"({"keys":[]})", {"Date: " + date.toLatin1()}));
    const auto gateway = openGateway(sandboxSettings(server.url()), sandboxSecrets());
    QVERIFY(!purseOf(*gateway).clockSkew());
    QSignalSpy skewed(&purseOf(*gateway), &PurseGateway::clockSkewed);
    Caught keys(purseOf(*gateway).signingKeys());
    WAIT_FOR(keys);
    QVERIFY(purseOf(*gateway).clockSkew() > 3000s);
    QCOMPARE(skewed.count(), 1);
    QCOMPARE(skewed.first().first().toBool(), true);
}

void TestOpenGateway::accountShowsWhatTheWindowsNeed()
{
    AccountSettings settings = sandboxSettings(QUrl(u"https://api.example.com"_s));
    settings.id = u"5f0d6a0e"_s;
    settings.environment = Environment::Live;
    settings.coolingOff = 90s;
    settings.askAbove = Money(50'000, *Currency::fromCode(u"EUR"));
    const Account account = accountOf(settings);
    QCOMPARE(account.id, settings.id);
    QCOMPARE(account.coolingOff.count(), 90'000);
    QCOMPARE(account.askAbove, settings.askAbove);
    QCOMPARE(account.name, u"Shop"_s);
    QCOMPARE(account.provider, u"Purse"_s);
    QCOMPARE(account.environment, Environment::Live);
}

void TestOpenGateway::whatWasKeptIsReadWithoutAnAccount()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-create-payment.response.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray raw = file.readAll();
    const auto read = providerNamed(u"Purse"_s)->readPayment;
    const PaymentPtr payment = read(raw).value_or(nullptr);
    QVERIFY(payment);
    QCOMPARE(payment->id.text(), QJsonDocument::fromJson(raw)[u"id"].toString());
    QVERIFY(!read("{}"));
    QVERIFY(!read(raw.chopped(1)));
}

COUNTERFOIL_TEST(QCoreApplication, TestOpenGateway)
#include "tst_open_gateway.moc"
