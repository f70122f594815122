// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using sandbox::Json;

namespace {

Json fault(const char *path, Json action)
{
    return {{"match", {{"path", path}}}, {"do", std::move(action)}};
}

struct FaultyShop : LocalSandbox
{
    Json payment = createPayment(Json::array({part("paypal", "wallet", 1000)}));
    QByteArray captures = paymentPath(payment, "/captures");

    Answer capture(const QByteArray &key = {})
    {
        return post(captures, {{"amount", 100}}, {{"x-idempotency-key", key}});
    }
    std::size_t captureCount() { return get(paymentPath(payment)).json()["captures"].size(); }
};

} // namespace

class TestSandboxFaults : public QObject
{
    Q_OBJECT

private slots:
    void statusIsAnsweredWithoutTheEffect();
    void statusTakesBodyAndHeaders();
    void statusAfterwardsLeavesTheEffect();
    void faultIsUsedUpAfterItsTimes();
    void faultsAreUsedInTheirOrder();
    void methodAndPathDecideWhichRequestIsHit();
    void dropBeforeLeavesNoEffect();
    void dropAfterLeavesTheEffectAndTheKey();
    void dropInHeadersSendsHalfAHead();
    void dropInBodySendsHalfABody();
    void delayedAnswerComesLater();
    void hangingRequestHoldsItsKeyUntilItsClientLeaves();
    void hangAfterwardsLeavesTheEffect();
    void truncatedAnswerAnnouncesTheWholeLength();
    void garbageIsNoHttp();
    void dripSendsTheWholeAnswerInPieces();
    void staleReadsDoNotShowTheLastOperations();
    void deletedFaultsAreGone();
    void wrongFaultsAreRefused_data();
    void wrongFaultsAreRefused();
    void resetBringsBackTheSeed();
    void webPagesCannotControlTheSandbox_data();
    void webPagesCannotControlTheSandbox();
};

void TestSandboxFaults::statusIsAnsweredWithoutTheEffect()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"status", 503}}));
    const Answer answer = shop.capture("k");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.json()["status"], Json(503));
    QCOMPARE(shop.captureCount(), std::size_t{0});
    QCOMPARE(shop.capture("k").status, 200);
}

void TestSandboxFaults::statusTakesBodyAndHeaders()
{
    FaultyShop shop;
    shop.addFault(
        Json::array({fault("/captures", {{"status", 429}, {"headers", {{"Retry-After", 7}}}}),
                     fault("/captures", {{"status", 502},
                                         {"body", "<h1>Bad gateway</h1>"},
                                         {"headers", {{"Content-Type", "text/html"}}}}),
                     fault("/captures", {{"status", 200}, {"body", {{"id", nullptr}}}})}));
    QCOMPARE(shop.capture().headers["retry-after"], QByteArray("7"));
    const Answer page = shop.capture();
    QCOMPARE(page.headers["content-type"], QByteArray("text/html"));
    QCOMPARE(page.body, QByteArray("<h1>Bad gateway</h1>"));
    QCOMPARE(shop.capture().body, QByteArray(R"({"id":null})"));
}

void TestSandboxFaults::statusAfterwardsLeavesTheEffect()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"status", 503}, {"after", true}}));
    QCOMPARE(shop.capture("k").status, 503);
    QCOMPARE(shop.captureCount(), std::size_t{1});
    QCOMPARE(shop.capture("k").status, 409);
}

void TestSandboxFaults::faultIsUsedUpAfterItsTimes()
{
    FaultyShop shop;
    Json twice = fault("/captures", {{"status", 500}});
    twice["times"] = 2;
    shop.addFault(twice);
    QCOMPARE(shop.capture().status, 500);
    QCOMPARE(shop.capture().status, 500);
    QCOMPARE(shop.capture().status, 200);
}

void TestSandboxFaults::faultsAreUsedInTheirOrder()
{
    FaultyShop shop;
    shop.addFault(Json::array(
        {fault("/captures", {{"status", 500}}), fault("/captures", {{"status", 504}})}));
    QCOMPARE(shop.capture().status, 500);
    QCOMPARE(shop.capture().status, 504);
}

void TestSandboxFaults::methodAndPathDecideWhichRequestIsHit()
{
    FaultyShop shop;
    Json onGet = fault("/payments/", {{"status", 500}});
    onGet["match"]["method"] = "GET";
    shop.addFault(onGet);
    QCOMPARE(shop.capture().status, 200);
    QCOMPARE(shop.get("/payment/v2/signing-jwks").status, 200);
    QCOMPARE(shop.get(paymentPath(shop.payment)).status, 500);
    shop.addFault(fault("/oauth/token", {{"status", 401}}));
    QCOMPARE(shop.sendBare("POST", "/oauth/token", "grant_type=client_credentials", {}).status,
             401);
}

void TestSandboxFaults::dropBeforeLeavesNoEffect()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"drop", "before"}}));
    QCOMPARE(shop.capture("k").raw, QByteArray());
    QCOMPARE(shop.captureCount(), std::size_t{0});
    QCOMPARE(shop.count("POST", "/captures"), 1);
    QCOMPARE(shop.capture("k").status, 200);
}

void TestSandboxFaults::dropAfterLeavesTheEffectAndTheKey()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"drop", "after"}}));
    QCOMPARE(shop.capture("k").raw, QByteArray());
    QCOMPARE(shop.captureCount(), std::size_t{1});
    QCOMPARE(shop.capture("k").status, 409);
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxFaults::dropInHeadersSendsHalfAHead()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"drop", "in-headers"}}));
    const QByteArray raw = shop.capture("k").raw;
    QVERIFY(raw.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(!raw.contains("\r\n\r\n"));
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxFaults::dropInBodySendsHalfABody()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"drop", "in-body"}}));
    const Answer answer = shop.capture("k");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), answer.headers["content-length"].toLongLong() / 2);
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxFaults::delayedAnswerComesLater()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"delay_ms", 80}}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shop.capture().status, 200);
    QVERIFY(timer.elapsed() >= 80);
}

void TestSandboxFaults::hangingRequestHoldsItsKeyUntilItsClientLeaves()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"hang", true}}));
    ExtraHeaders headers = shop.credentials();
    headers["Content-Type"] = "application/json";
    headers["x-idempotency-key"] = "k";

    QTcpSocket hanging;
    QSignalSpy answered(&hanging, &QTcpSocket::readyRead);
    hanging.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    hanging.write(httpRequest("POST", shop.captures, R"({"amount":100})", headers));
    QTRY_COMPARE(shop.count("POST", "/captures"), 1);

    QCOMPARE(shop.capture("k").status, 409);
    QCOMPARE(shop.captureCount(), std::size_t{0});
    QCOMPARE(answered.count(), 0);
    hanging.abort();
    int status = 0;
    QTRY_VERIFY(status == 200 || (status = shop.capture("k").status) == 200);
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxFaults::hangAfterwardsLeavesTheEffect()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"hang", true}, {"after", true}}));
    ExtraHeaders headers = shop.credentials();
    headers["Content-Type"] = "application/json";
    headers["x-idempotency-key"] = "k";

    QTcpSocket hanging;
    QSignalSpy answered(&hanging, &QTcpSocket::readyRead);
    hanging.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    hanging.write(httpRequest("POST", shop.captures, R"({"amount":100})", headers));
    QTRY_COMPARE(shop.captureCount(), std::size_t{1});
    hanging.abort();
    QCOMPARE(shop.capture("k").status, 409); // before and after the client left
    QCOMPARE(answered.count(), 0);
}

void TestSandboxFaults::truncatedAnswerAnnouncesTheWholeLength()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"truncate", 20}}));
    const Answer answer = shop.capture();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 20);
    QVERIFY(answer.headers["content-length"].toInt() > 500);
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxFaults::garbageIsNoHttp()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"garbage", true}}));
    const Answer answer = shop.capture();
    QVERIFY(!answer.raw.isEmpty());
    QCOMPARE(answer.status, 0);
    QCOMPARE(shop.captureCount(), std::size_t{1});
}

void TestSandboxFaults::dripSendsTheWholeAnswerInPieces()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"drip_ms", 0}}));
    const Answer answer = shop.capture();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["captures"].size(), std::size_t{1});
    QCOMPARE(shop.capture().status, 200);

    // So slow that only its first bytes can be there when the connection is left.
    shop.addFault(fault("/captures", {{"drip_ms", 30}}));
    ExtraHeaders headers = shop.credentials();
    headers["Content-Type"] = "application/json";
    QTcpSocket slow;
    QByteArray received;
    QObject::connect(&slow, &QTcpSocket::readyRead, &slow, [&] { received += slow.readAll(); });
    slow.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    slow.write(httpRequest("POST", shop.captures, R"({"amount":100})", headers));
    QTRY_VERIFY(received.contains("\r\n\r\n{\""));
    const Answer begun = parseAnswer(received);
    QVERIFY(begun.body.size() < begun.headers["content-length"].toLongLong());
    QCOMPARE(shop.captureCount(), std::size_t{3});
}

void TestSandboxFaults::staleReadsDoNotShowTheLastOperations()
{
    FaultyShop shop;
    const QByteArray path = paymentPath(shop.payment);
    QCOMPARE(shop.capture().status, 200);
    const Json before = shop.get(path).json();
    QCOMPARE(shop.capture().status, 200);
    Json stale{{"match", {{"method", "GET"}}}, {"times", 2}, {"do", {{"stale", 1}}}};
    shop.addFault(stale);
    QCOMPARE(shop.get(path).json(), before);
    QCOMPARE(shop.get(path).json(), before);
    const Json now = shop.get(path).json();
    QCOMPARE(now["captures"].size(), std::size_t{2});
    QVERIFY(now["version"] > before["version"]);
    stale["do"]["stale"] = 9; // more than there are
    shop.addFault(stale);
    QCOMPARE(shop.get(path).json()["captures"].size(), std::size_t{0});
}

void TestSandboxFaults::deletedFaultsAreGone()
{
    FaultyShop shop;
    shop.addFault(fault("/captures", {{"status", 500}}));
    QCOMPARE(shop.send("DELETE", "/_sandbox/faults").status, 204);
    QCOMPARE(shop.capture().status, 200);
}

void TestSandboxFaults::wrongFaultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("broken JSON") << QByteArray("{");
    QTest::newRow("nothing to do") << QByteArray(R"({"match":{}})");
    QTest::newRow("unknown") << QByteArray(R"({"do":{"explode":true}})");
    QTest::newRow("status in words") << QByteArray(R"({"do":{"status":"bad"}})");
    QTest::newRow("drop when") << QByteArray(R"({"do":{"drop":"later"}})");
    QTest::newRow("drop before in words") << QByteArray(R"({"do":{"drop":true}})");
    QTest::newRow("after in words") << QByteArray(R"({"do":{"status":500,"after":"yes"}})");
    QTest::newRow("hang after in words") << QByteArray(R"({"do":{"hang":true,"after":1}})");
    QTest::newRow("drip in words") << QByteArray(R"({"do":{"drip_ms":"slow"}})");
    QTest::newRow("negative stale") << QByteArray(R"({"do":{"stale":-1}})");
    QTest::newRow("negative delay") << QByteArray(R"({"do":{"delay_ms":-1}})");
    QTest::newRow("other outcome") << QByteArray(R"({"do":{"outcome":"MAYBE"}})");
    QTest::newRow("other then") << QByteArray(R"({"do":{"outcome":"PENDING","then":"MAYBE"}})");
    QTest::newRow("times in words") << QByteArray(R"({"times":"twice","do":{"status":500}})");
    QTest::newRow("path as number") << QByteArray(R"({"match":{"path":1},"do":{"status":500}})");
    QTest::newRow("one of two") << QByteArray(R"([{"do":{"status":500}},{"do":{}}])");
}

void TestSandboxFaults::wrongFaultsAreRefused()
{
    QFETCH(const QByteArray, body);
    FaultyShop shop;
    QCOMPARE(shop.sendBare("POST", "/_sandbox/faults", body, {}).status, 400);
    QCOMPARE(shop.capture().status, 200);
}

void TestSandboxFaults::resetBringsBackTheSeed()
{
    LocalSandbox shop(QStringLiteral("5"));
    const Json before = shop.get("/_sandbox/payments").json();
    QCOMPARE(before.size(), std::size_t{5});
    const Json untouched = shop.get(paymentPath(before[0])).json();
    shop.createPayment(Json::array({part("paypal", "wallet", 1000)}));
    shop.post(paymentPath(before[0], "/voids"), {{"amount", 1}}, {{"x-idempotency-key", "k"}});
    shop.addFault(fault("/payments", {{"status", 500}}));
    QCOMPARE(shop.send("POST", "/_sandbox/reset").status, 204);
    QCOMPARE(shop.requests().size(), std::size_t{0});
    QCOMPARE(shop.get("/_sandbox/payments").json(), before);
    QCOMPARE(shop.get(paymentPath(before[0])).json(), untouched);
}

void TestSandboxFaults::webPagesCannotControlTheSandbox_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("by number") << QByteArray("Host: 127.0.0.1\r\n") << 204;
    QTest::newRow("with a port") << QByteArray("Host: 127.0.0.1:8080\r\n") << 204;
    QTest::newRow("by name") << QByteArray("Host: localhost:8080\r\n") << 204;
    QTest::newRow("by the number of IPv6") << QByteArray("Host: [::1]:8080\r\n") << 204;
    QTest::newRow("a page") << QByteArray("Host: 127.0.0.1\r\nOrigin: https://example.org\r\n")
                            << 403;
    QTest::newRow("a page of no origin")
        << QByteArray("Host: 127.0.0.1\r\nOrigin: null\r\n") << 403;
    QTest::newRow("a name that leads here") << QByteArray("Host: example.org:8080\r\n") << 403;
    QTest::newRow("a name that begins alike")
        << QByteArray("Host: 127.0.0.1.example.org\r\n") << 403;
}

void TestSandboxFaults::webPagesCannotControlTheSandbox()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    LocalSandbox shop(QStringLiteral("2"));
    shop.createPayment(Json::array({part("paypal", "wallet", 1000)}));
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), shop.port());
    socket.write("POST /_sandbox/reset HTTP/1.1\r\nConnection: close\r\n" + head + "\r\n");
    QVERIFY(!closed.isEmpty() || closed.wait(20000));
    QCOMPARE(parseAnswer(socket.readAll()).status, status);
    const std::size_t left = status == 204 ? 2 : 3;
    QCOMPARE(shop.get("/_sandbox/payments").json().size(), left);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxFaults)
#include "tst_sandbox_faults.moc"
