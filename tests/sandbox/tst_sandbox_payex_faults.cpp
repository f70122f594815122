// SPDX-License-Identifier: GPL-3.0-or-later
#include "payex_shop.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using sandbox::Json;

namespace {

struct FaultyPayexShop : PayexShop
{
    using PayexShop::PayexShop;

    QByteArray path = authorised();

    void spoilCapture(Json action)
    {
        addFault(
            {{"match", {{"method", "POST"}, {"path", "/captures"}}}, {"do", std::move(action)}});
    }
    Answer capture(const QByteArray &reference)
    {
        return operate(path, "captures", 100, reference);
    }
    std::size_t captureCount()
    {
        return read(path + "/captures")["captures"]["captureList"].size();
    }
};

} // namespace

class TestSandboxPayexFaults : public QObject
{
    Q_OBJECT

private slots:
    void faultsLeaveTheirEffectOrNone_data();
    void faultsLeaveTheirEffectOrNone();
    void hangingRequestHoldsItsReferenceUntilItsClientLeaves();
    void hangAfterwardsLeavesTheEffect();
    void delayedAnswerComesLater();
    void staleReadsDoNotShowTheLastOperations();
    void faultMayHitAPatch();
    void stateSurvivesInTheDataFile();
    void resetForgetsWhatWasCreated();
};

void TestSandboxPayexFaults::faultsLeaveTheirEffectOrNone_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("status"); // as the client sees it; 0: no answer
    QTest::addColumn<bool>("happened");
    QTest::newRow("status") << QByteArray(R"({"status":503})") << 503 << false;
    QTest::newRow("status after") << QByteArray(R"({"status":502,"after":true})") << 502 << true;
    QTest::newRow("drop before") << QByteArray(R"({"drop":"before"})") << 0 << false;
    QTest::newRow("drop after") << QByteArray(R"({"drop":"after"})") << 0 << true;
    QTest::newRow("drop in headers") << QByteArray(R"({"drop":"in-headers"})") << 0 << true;
    QTest::newRow("drop in body") << QByteArray(R"({"drop":"in-body"})") << 200 << true;
    QTest::newRow("truncate") << QByteArray(R"({"truncate":9})") << 200 << true;
    QTest::newRow("garbage") << QByteArray(R"({"garbage":true})") << 0 << true;
    QTest::newRow("drip") << QByteArray(R"({"drip_ms":0})") << 200 << true;
}

void TestSandboxPayexFaults::faultsLeaveTheirEffectOrNone()
{
    QFETCH(const QByteArray, action);
    QFETCH(const int, status);
    QFETCH(const bool, happened);
    FaultyPayexShop shop;
    shop.spoilCapture(Json::parse(action.toStdString()));
    QCOMPARE(shop.capture("C1").status, status);
    QCOMPARE(shop.captureCount(), std::size_t(happened ? 1 : 0));
    QCOMPARE(shop.capture("C1").status, happened ? 400 : 200); // decision E3
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxPayexFaults::hangingRequestHoldsItsReferenceUntilItsClientLeaves()
{
    FaultyPayexShop shop;
    shop.spoilCapture({{"hang", true}});
    const QByteArray body = R"({"transaction":{"amount":100,"vatAmount":0,)"
                            R"("description":"Parcel","payeeReference":"C1"}})";
    QTcpSocket hanging;
    QSignalSpy answered(&hanging, &QTcpSocket::readyRead);
    hanging.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    hanging.write(httpRequest(
        "POST", "/payex" + shop.path + "/captures", body,
        {{"Authorization", "Bearer demo-token"}, {"Content-Type", "application/json"}}));
    QTRY_COMPARE(shop.count("POST", "/captures"), 1);

    QCOMPARE(shop.capture("C1").status, 400);
    QCOMPARE(shop.captureCount(), std::size_t{0});
    QCOMPARE(answered.count(), 0);
    hanging.abort();
    int status = 0;
    QTRY_VERIFY(status == 200 || (status = shop.capture("C1").status) == 200);
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxPayexFaults::hangAfterwardsLeavesTheEffect()
{
    FaultyPayexShop shop;
    shop.spoilCapture({{"hang", true}, {"after", true}});
    QTcpSocket hanging;
    hanging.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    hanging.write(httpRequest(
        "POST", "/payex" + shop.path + "/captures",
        R"({"transaction":{"amount":100,"vatAmount":0,)"
        R"("description":"Parcel","payeeReference":"C1"}})",
        {{"Authorization", "Bearer demo-token"}, {"Content-Type", "application/json"}}));
    QTRY_COMPARE(shop.captureCount(), std::size_t{1});
    hanging.abort();
    QCOMPARE(shop.capture("C1").status, 400);
}

void TestSandboxPayexFaults::delayedAnswerComesLater()
{
    FaultyPayexShop shop;
    shop.spoilCapture({{"delay_ms", 80}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shop.capture("C1").status, 200);
    QVERIFY(timer.elapsed() >= 80);
}

void TestSandboxPayexFaults::staleReadsDoNotShowTheLastOperations()
{
    FaultyPayexShop shop;
    shop.capture("C1");
    const Json before = shop.read(shop.path);
    const Json capturesBefore = shop.read(shop.path + "/captures");
    shop.now += std::chrono::seconds{1};
    shop.capture("C2");
    Json stale{
        {"match", {{"method", "GET"}, {"path", "/payex/"}}}, {"times", 2}, {"do", {{"stale", 1}}}};
    shop.addFault(stale);
    QCOMPARE(shop.read(shop.path), before);
    QCOMPARE(shop.read(shop.path + "/captures"), capturesBefore);
    QCOMPARE(shop.captureCount(), std::size_t{2});
    stale["do"]["stale"] = 9; // more than there are
    shop.addFault(stale);
    QCOMPARE(shop.remaining(shop.path), QByteArray("1500/1500/0"));
}

void TestSandboxPayexFaults::faultMayHitAPatch()
{
    FaultyPayexShop shop;
    const QByteArray unpaid = shop.created();
    shop.addFault({{"match", {{"method", "PATCH"}}}, {"do", {{"drop", "after"}}}});
    const Json body{{"payment", {{"operation", "Abort"}, {"abortReason", "CancelledByConsumer"}}}};
    QCOMPARE(shop.call("PATCH", unpaid, body).status, 0);
    QCOMPARE(shop.read(unpaid)["payment"]["state"], Json("Aborted"));
}

void TestSandboxPayexFaults::stateSurvivesInTheDataFile()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("state.json"));
    QByteArray path;
    Json before;
    {
        FaultyPayexShop shop(QStringLiteral("empty"), file);
        path = shop.path;
        shop.spoilCapture({{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 1000}});
        shop.capture("C1");
        before = shop.read(path);
    }
    PayexShop shop(QStringLiteral("empty"), file);
    QCOMPARE(shop.read(path), before);
    shop.now += std::chrono::seconds{2};
    QCOMPARE(shop.remaining(path), QByteArray("1400/1400/100"));
}

void TestSandboxPayexFaults::resetForgetsWhatWasCreated()
{
    FaultyPayexShop shop;
    QCOMPARE(shop.send("POST", "/_sandbox/reset").status, 204);
    QCOMPARE(shop.call("GET", shop.path).status, 404);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayexFaults)
#include "tst_sandbox_payex_faults.moc"
