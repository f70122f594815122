// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/connection_test.h"
#include "sandbox/server.h"
#include "tests/accounts/settings.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;
using enum ConnectionStep;

namespace {

using Steps = std::vector<ConnectionStep>;

/// One run, and what it told.
class Run
{
public:
    Run(const AccountSettings &settings, AccountSecrets secrets)
        : m_test(settings, std::move(secrets))
    {
        QObject::connect(&m_test, &ConnectionTest::stepPassed, &m_test,
                         [this](ConnectionStep step) { passed.push_back(step); });
        QObject::connect(&m_test, &ConnectionTest::finished, &m_test,
                         [this](const ConnectionReport &result) {
                             report = result;
                             ++times;
                         });
        m_test.start();
    }

    void cancel() { m_test.cancel(); }

    Steps passed;
    ConnectionReport report;
    int times = 0;

private:
    ConnectionTest m_test;
};

#define WAIT_FOR_END(run) QTRY_COMPARE_WITH_TIMEOUT((run).times, 1, 20000)

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodAccountPassesEveryStep();
    void wrongClientSecretFailsTheToken();
    void wrongApiKeyIsNotBlamedOnTheToken();
    void wrongEntityIsFound();
    void closedPortFailsTheConnection();
    void unknownNameFailsTheName();
    void unverifiedServerFailsTls();
    void serverInTroubleFailsTheTokenAtOnce();
    void entityThatCannotBeToldIsUnproven();
    void settingThatIsWrongIsNamedWithoutARequest();
    void cancelEndsTheRun();
    void resultNeverComesFromWithin();
    void requestsAreLogged();
    void testMayGoWhileItRuns();

private:
    [[nodiscard]] AccountSettings settings() const { return sandboxSettings(m_sandbox.baseUrl()); }

    sandbox::Server m_sandbox{sandbox::Server::Options{}};
};

void TestConnectionTest::initTestCase()
{
    const auto listening = m_sandbox.listen();
    QVERIFY(listening);
}

void TestConnectionTest::goodAccountPassesEveryStep()
{
    Run run(settings(), sandboxSecrets());
    WAIT_FOR_END(run);
    QVERIFY(run.report.isGood());
    QVERIFY(!run.report.unproven);
    QCOMPARE(run.passed, Steps({Name, Connect, Tls, Token, ApiKey, Entity}));
}

void TestConnectionTest::wrongClientSecretFailsTheToken()
{
    AccountSecrets secrets = sandboxSecrets();
    secrets[SettingField::ClientSecret] = Secret("wrong");
    Run run(settings(), secrets);
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, Token);
    QCOMPARE(run.report.error.httpStatus, 401);
    QCOMPARE(run.passed, Steps({Name, Connect, Tls}));
}

void TestConnectionTest::wrongApiKeyIsNotBlamedOnTheToken()
{
    AccountSecrets secrets = sandboxSecrets();
    secrets[SettingField::ApiKey] = Secret("wrong");
    Run run(settings(), secrets);
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, ApiKey);
    QCOMPARE(run.report.error.httpStatus, 403);
}

void TestConnectionTest::wrongEntityIsFound()
{
    AccountSettings other = settings();
    other.own[SettingField::Entity] = u"00000000-1111-4222-8333-444444444444"_s;
    Run run(other, sandboxSecrets());
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, Entity);
    QCOMPARE(run.report.error.httpStatus, 403);
    QCOMPARE(run.passed, Steps({Name, Connect, Tls, Token, ApiKey}));
}

void TestConnectionTest::closedPortFailsTheConnection()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    AccountSettings closed = settings();
    closed.host.setPort(reserved.serverPort());
    reserved.close();
    Run run(closed, sandboxSecrets());
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, Connect);
    QVERIFY(run.passed.empty());
}

void TestConnectionTest::unknownNameFailsTheName()
{
    AccountSettings nowhere = settings();
    nowhere.host = QUrl(u"https://nonexistent.invalid"_s);
    nowhere.proxy.mode = ProxyMode::None;
    Run run(nowhere, sandboxSecrets());
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, Name);
    QVERIFY(run.passed.empty());
}

void TestConnectionTest::unverifiedServerFailsTls()
{
    COUNTERFOIL_NEEDS_UNIX("the TLS of Windows does not serve with the key of this server");
    RawServer server(RawServer::Transport::Tls);
    Run run(sandboxSettings(server.url()), sandboxSecrets());
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, Tls);
    QCOMPARE(server.requests().size(), 0u);
}

void TestConnectionTest::serverInTroubleFailsTheTokenAtOnce()
{
    RawServer server;
    server.answer(RawServer::reply(503, "", {"Retry-After: 200"}));
    Run run(sandboxSettings(server.url()), sandboxSecrets());
    WAIT_FOR_END(run);
    QCOMPARE(run.report.failed, Token);
    QCOMPARE(run.report.error.httpStatus, 503);
    QCOMPARE(server.requests().size(), 1u);
}

void TestConnectionTest::entityThatCannotBeToldIsUnproven()
{
    RawServer server;
    const auto token =
        RawServer::reply(200, R"({"access_token":"t","token_type":"Bearer","expires_in":60})");
    server.answer(token);
    server.answer(RawServer::reply(200, R"({"keys":[]})"));
    server.answer(token); // the gateway's own, for calls with a token
    server.answer(RawServer::reply(404, "{}"));
    server.answer(RawServer::reply(404, "{}"));
    Run run(sandboxSettings(server.url()), sandboxSecrets());
    WAIT_FOR_END(run);
    QVERIFY(run.report.isGood());
    QCOMPARE(run.report.unproven, Entity);
    QCOMPARE(run.passed, Steps({Name, Connect, Tls, Token, ApiKey}));
    QCOMPARE(server.requests().back().method, QByteArray("GET"));
}

void TestConnectionTest::settingThatIsWrongIsNamedWithoutARequest()
{
    RawServer server;
    AccountSettings wrong = sandboxSettings(server.url());
    wrong.authorityFile = u"/nowhere/ca.pem"_s;
    wrong.name.clear(); // which the test does not need
    Run file(wrong, sandboxSecrets());
    WAIT_FOR_END(file);
    const SettingError unreadable{SettingField::AuthorityFile, SettingProblem::FileUnreadable};
    QCOMPARE(file.report.setting, unreadable);
    QVERIFY(!file.report.isGood());
    Run secret(sandboxSettings(server.url()), {{SettingField::ApiKey, Secret("demo-key")}});
    WAIT_FOR_END(secret);
    const SettingError empty{SettingField::ClientSecret, SettingProblem::Empty};
    QCOMPARE(secret.report.setting, empty);
    QCOMPARE(server.connections(), 0);
}

void TestConnectionTest::cancelEndsTheRun()
{
    RawServer server;
    server.answer(RawServer::hang());
    Run run(sandboxSettings(server.url()), sandboxSecrets());
    QTRY_COMPARE(server.requests().size(), 1u);
    run.cancel();
    WAIT_FOR_END(run);
    QVERIFY(!run.report.isGood());
    QCOMPARE(run.report.error.kind, ErrorKind::Cancelled);
    run.cancel();
    QCOMPARE(run.times, 1);
}

void TestConnectionTest::resultNeverComesFromWithin()
{
    AccountSettings wrong = settings();
    wrong.host.clear();
    Run run(wrong, sandboxSecrets());
    QCOMPARE(run.times, 0);
    WAIT_FOR_END(run);
}

void TestConnectionTest::requestsAreLogged()
{
    QTemporaryDir folder;
    const auto log = std::make_shared<RequestLog>(folder.path());
    ConnectionTest test(settings(), sandboxSecrets(), nullptr, log);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(finished.wait(20000));
    QVERIFY(log->lastLines().front().contains(u" POST /oauth/token 200 "_s));
    QVERIFY(log->lastLines().back().contains(u" POST /v2/eligible-solutions 200 "_s));
}

void TestConnectionTest::testMayGoWhileItRuns()
{
    RawServer server;
    server.answer(RawServer::hang());
    auto run = std::make_unique<Run>(sandboxSettings(server.url()), sandboxSecrets());
    QTRY_COMPARE(server.requests().size(), 1u);
    run.reset();
    server.stopListening();
}

COUNTERFOIL_TEST(QCoreApplication, TestConnectionTest)
#include "tst_connection_test.moc"
