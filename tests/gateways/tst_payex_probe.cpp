// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/providers.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// What the connection test finds out, by the provider's own entry in the registry.
class TestPayexProbe : public QObject
{
    Q_OBJECT

private slots:
    void theTokenIsProvedByAnAnswerAboutNobodysPayment();
    void whatElseIsAnsweredIsTheTokensFault_data();
    void whatElseIsAnsweredIsTheTokensFault();
    void aServerThatIsGoneIsNotTheTokensFault();
    void aTokenHasToFitIntoAHeader_data();
    void aTokenHasToFitIntoAHeader();

private:
    ProbeResult probe(const QUrl &host);
    QList<ConnectionStep> m_passed;
};

ProbeResult TestPayexProbe::probe(const QUrl &host)
{
    const Provider *provider = providerNamed(u"PayEx"_s);
    GatewayOptions options;
    options.retry.tries = 1;
    ProviderAccount account;
    account.host = host;
    account.secrets[SettingField::ApiToken] = Secret("merchant-token");
    const auto probe = provider->probe(account, options);
    m_passed.clear();
    connect(probe.get(), &ConnectionProbe::stepPassed, this,
            [this](ConnectionStep step) { m_passed.append(step); });
    std::optional<ProbeResult> result;
    connect(probe.get(), &ConnectionProbe::finished, this,
            [&result](const ProbeResult &end) { result = end; });
    probe->start();
    [&result] { QTRY_VERIFY(result.has_value()); }();
    return *result;
}

void TestPayexProbe::theTokenIsProvedByAnAnswerAboutNobodysPayment()
{
    RawServer server;
    server.answer(RawServer::reply(
        404, R"({"type":"https://api.payex.com/psp/errordetail/notfound","status":404})"));
    QVERIFY(!probe(server.url()).failed);
    const QList<ConnectionStep> steps(providerNamed(u"PayEx"_s)->steps.begin(),
                                      providerNamed(u"PayEx"_s)->steps.end());
    QCOMPARE(m_passed, steps);
    QCOMPARE(server.requests().size(), size_t(1));
    QCOMPARE(server.requests().front().method, QByteArray("GET"));
    QCOMPARE(server.requests().front().header("authorization"),
             QByteArray("Bearer merchant-token"));
}

void TestPayexProbe::whatElseIsAnsweredIsTheTokensFault_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 500})
        QTest::addRow("%d", status) << status;
}

/// The 404 of another server proves nothing.
void TestPayexProbe::whatElseIsAnsweredIsTheTokensFault()
{
    QFETCH(int, status);
    RawServer server;
    server.answer(RawServer::reply(status, "{}"));
    const ProbeResult result = probe(server.url());
    QCOMPARE(result.failed, std::optional(ConnectionStep::Credentials));
    QCOMPARE(result.error.httpStatus, status);
    QCOMPARE(m_passed.size(), 3);
}

void TestPayexProbe::aServerThatIsGoneIsNotTheTokensFault()
{
    RawServer server;
    server.stopListening();
    QCOMPARE(probe(server.url()).failed, std::optional(ConnectionStep::Connect));
    QVERIFY(m_passed.isEmpty());
}

void TestPayexProbe::aTokenHasToFitIntoAHeader_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    QTest::newRow("as PayEx gives them") << QByteArray(64, 'f') << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a line break") << QByteArray("ab\ncd") << false;
    QTest::newRow("a space") << QByteArray("ab cd") << false;
    QTest::newRow("an accent") << QByteArray("\xC3\xA9") << false;
}

void TestPayexProbe::aTokenHasToFitIntoAHeader()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, good);
    const OwnSetting *setting = providerNamed(u"PayEx"_s)->setting(SettingField::ApiToken);
    QVERIFY(setting && setting->isSecret);
    QCOMPARE(!setting->check(token), good);
}

COUNTERFOIL_TEST(QCoreApplication, TestPayexProbe)
#include "tst_payex_probe.moc"
