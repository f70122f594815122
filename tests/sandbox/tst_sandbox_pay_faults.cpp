// SPDX-License-Identifier: GPL-3.0-or-later
#include "pay_shop.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using sandbox::Json;

namespace {

struct FaultyPayShop : PayShop
{
    using PayShop::PayShop;

    QByteArray id = answered("reserve");

    void spoilCapture(Json action)
    {
        addFault({{"match", {{"method", "PATCH"}, {"path", "/capture/amount"}}},
                  {"do", std::move(action)}});
    }
    Answer capture(int amount) { return change(id, "capture/amount", {{"amount", amount}}); }
};

} // namespace

class TestSandboxPayFaults : public QObject
{
    Q_OBJECT

private slots:
    void faultsLeaveTheirEffectOrNone_data();
    void faultsLeaveTheirEffectOrNone();
    void nothingTellsTwoCallsApart();
    void hangingRequestTakesNothing();
    void hangAfterwardsLeavesTheEffect();
    void delayedAnswerComesLater();
    void staleReadsDoNotShowTheLastChanges();
    void faultMayHitTheOtherHost();
    void stateSurvivesInTheDataFile();
    void resetForgetsWhatWasCreated();
};

void TestSandboxPayFaults::faultsLeaveTheirEffectOrNone_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("status"); // as the client sees it; 0: no answer
    QTest::addColumn<QByteArray>("state");
    const QByteArray none("95 1500/0");
    const QByteArray done("97 1400/100");
    QTest::newRow("status") << QByteArray(R"({"status":503})") << 503 << none;
    QTest::newRow("status after") << QByteArray(R"({"status":502,"after":true})") << 502 << done;
    QTest::newRow("drop before") << QByteArray(R"({"drop":"before"})") << 0 << none;
    QTest::newRow("drop after") << QByteArray(R"({"drop":"after"})") << 0 << done;
    QTest::newRow("drop in headers") << QByteArray(R"({"drop":"in-headers"})") << 0 << done;
    QTest::newRow("drop in body") << QByteArray(R"({"drop":"in-body"})") << 200 << done;
    QTest::newRow("truncate") << QByteArray(R"({"truncate":9})") << 200 << done;
    QTest::newRow("garbage") << QByteArray(R"({"garbage":true})") << 0 << done;
    QTest::newRow("drip") << QByteArray(R"({"drip_ms":0})") << 200 << done;
}

void TestSandboxPayFaults::faultsLeaveTheirEffectOrNone()
{
    QFETCH(const QByteArray, action);
    QFETCH(const int, status);
    QFETCH(const QByteArray, state);
    FaultyPayShop shop;
    shop.spoilCapture(Json::parse(action.toStdString()));
    QCOMPARE(shop.capture(100).status, status);
    QCOMPARE(shop.stateOf(shop.id), state);
}

void TestSandboxPayFaults::nothingTellsTwoCallsApart()
{
    FaultyPayShop shop;
    shop.spoilCapture({{"drop", "after"}});
    QCOMPARE(shop.capture(100).status, 0);
    QCOMPARE(shop.capture(100).status, 200);
    QCOMPARE(shop.stateOf(shop.id), QByteArray("97 1300/200"));
}

void TestSandboxPayFaults::hangingRequestTakesNothing()
{
    FaultyPayShop shop;
    shop.spoilCapture({{"hang", true}});
    QTcpSocket hanging;
    hanging.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    hanging.write(httpRequest("PATCH", "/pay/v1/orders/" + shop.id + "/capture/amount",
                              R"({"amount":100})",
                              {{"Authorization", PayShop::basic("AT-0001-0001:demo-token")},
                               {"Content-Type", "application/json"}}));
    QTRY_COMPARE(shop.count("PATCH", "/capture/amount"), 1);
    QCOMPARE(shop.stateOf(shop.id), QByteArray("95 1500/0"));
    QCOMPARE(shop.capture(100).status, 200);
}

void TestSandboxPayFaults::hangAfterwardsLeavesTheEffect()
{
    FaultyPayShop shop;
    shop.spoilCapture({{"hang", true}, {"after", true}});
    QTcpSocket hanging;
    hanging.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    hanging.write(httpRequest("PATCH", "/pay/v1/orders/" + shop.id + "/capture/amount",
                              R"({"amount":100})",
                              {{"Authorization", PayShop::basic("AT-0001-0001:demo-token")},
                               {"Content-Type", "application/json"}}));
    QTRY_COMPARE(shop.stateOf(shop.id), QByteArray("97 1400/100"));
}

void TestSandboxPayFaults::delayedAnswerComesLater()
{
    FaultyPayShop shop;
    shop.spoilCapture({{"delay_ms", 80}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shop.capture(100).status, 200);
    QVERIFY(timer.elapsed() >= 80);
}

void TestSandboxPayFaults::staleReadsDoNotShowTheLastChanges()
{
    FaultyPayShop shop;
    const Json reserved = shop.order(shop.id);
    shop.now += std::chrono::seconds{1};
    shop.capture(100);
    const Json before = shop.order(shop.id);
    shop.now += std::chrono::seconds{1};
    shop.capture(200);
    const auto lag = [&shop](int changes) {
        shop.addFault({{"match", {{"method", "GET"}}}, {"do", {{"stale", changes}}}});
        return shop.order(shop.id);
    };
    QCOMPARE(lag(1), before);
    QCOMPARE(lag(2), reserved);
    QCOMPARE(lag(9)["status"]["code"], Json(20)); // more than there are
    QCOMPARE(shop.stateOf(shop.id), QByteArray("97 1200/300"));
}

void TestSandboxPayFaults::faultMayHitTheOtherHost()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    shop.addFault({{"match", {{"path", "/v2/transactions/"}}}, {"do", {{"status", 500}}}});
    QCOMPARE(shop.refund(id, 400).status, 500);
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/1500"));
    QCOMPARE(shop.refund(id, 400).status, 200);
}

void TestSandboxPayFaults::stateSurvivesInTheDataFile()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("state.json"));
    QByteArray id;
    Json before;
    {
        FaultyPayShop shop(QStringLiteral("empty"), file);
        id = shop.id;
        shop.capture(300);
        shop.spoilCapture({{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 1000}});
        shop.capture(100);
        before = shop.order(id);
    }
    PayShop shop(QStringLiteral("empty"), file);
    QCOMPARE(shop.order(id), before);
    shop.now += std::chrono::seconds{1};
    QCOMPARE(shop.stateOf(id), QByteArray("97 1100/400"));
    const Json cup{{"products", Json::array({{{"id", "cup"}, {"quantity", 1}}})}};
    QCOMPARE(shop.change(id, "capture/products", cup).status, 200);
}

void TestSandboxPayFaults::resetForgetsWhatWasCreated()
{
    FaultyPayShop shop;
    QCOMPARE(shop.send("POST", "/_sandbox/reset").status, 204);
    QCOMPARE(shop.call("GET", "/v1/orders/" + shop.id + "/status").status, 404);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayFaults)
#include "tst_sandbox_pay_faults.moc"
