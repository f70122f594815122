// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/purse_fixture.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/creating.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Json fault(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end());
}

QByteArray example()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the network and the server can do to a read and to a write, scripted in the sandbox: the
/// kind of error, whether the request may have arrived, and how many requests really did.
class TestPurseGatewayFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void brokenRefund_data();
    void brokenRefund();
    void passingTroubleOfAReadIsNotSeen_data();
    void passingTroubleOfAReadIsNotSeen();
    void lastingTroubleOfAReadIsToldOnce();
    void hangingReadEndsByItsDeadline();
    void expiredTokenIsRenewedBehindARefund();
    void tokenRefusedForeverEndsTheCall();
    void openEndsAreRead_data();
    void openEndsAreRead();
    void anotherPaymentsAnswerIsRefused();
    void anAnswerInCapitalsIsAboutTheSamePayment();
    void whatWasPreparedIsSent_data();
    void whatWasPreparedIsSent();
    void whatItDidNotPrepareIsNotSent_data();
    void whatItDidNotPrepareIsNotSent();
    void closedServerIsNotReachable();

private:
    Caught<OperationAnswer> refund();
    std::unique_ptr<PurseFixture> m_fixture;
    PaymentPtr m_payment;
};

void TestPurseGatewayFaults::init()
{
    GatewayOptions options = quickOptions();
    options.http.timeouts.whole = 500ms;
    m_fixture = std::make_unique<PurseFixture>(u"empty"_s, options);
    PurseGateway &gateway = m_fixture->gateway();
    PaymentRequest request;
    request.amount = Money(5000, *Currency::fromCode(u"EUR"));
    request.order.reference = u"order"_s;
    request.order.netAmount = request.amount;
    request.split = {{request.amount, {u"dalenys"_s, u"creditcard"_s}, {}, {}, {}}};
    Caught created(testing::create(gateway, request));
    WAIT_FOR(created);
    QVERIFY(created.succeeded());
    const PaymentPtr payment = created.value().payment;
    Caught captured(
        gateway.send(*gateway.prepare(operation(OperationKind::Capture, payment, 5000), *payment),
                     IdempotencyKey(u"capture"_s)));
    WAIT_FOR(captured);
    QVERIFY(captured.succeeded());
    m_payment = captured.value().payment;
}

Caught<OperationAnswer> TestPurseGatewayFaults::refund()
{
    PurseGateway &gateway = m_fixture->gateway();
    return Caught(gateway.send(
        *gateway.prepare(operation(OperationKind::Refund, m_payment, 1000), *m_payment),
        IdempotencyKey(u"refund"_s)));
}

void TestPurseGatewayFaults::brokenRefund_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<int>("effects");
    const auto row = [](const char *name, const char *action, ErrorKind kind, int status,
                        bool refused, int effects) {
        QTest::newRow(name) << QByteArray(action) << kind << status << refused << effects;
    };
    for (const int status : {400, 403, 404, 422, 429})
        QTest::addRow("%d", status) << R"({"status":)" + QByteArray::number(status) + "}"
                                    << ErrorKind::Api << status << true << 0;
    for (const int status : {408, 409, 500, 502, 503, 504})
        QTest::addRow("%d", status) << R"({"status":)" + QByteArray::number(status) + "}"
                                    << ErrorKind::Api << status << false << 0;
    row("HTML of a firewall",
        R"({"status":403,"body":"<html>Blocked</html>","headers":{"Content-Type":"text/html"}})",
        ErrorKind::Http, 403, false, 0);
    row("a gateway's JSON",
        R"({"status":403,"body":{"message":"Forbidden"},)"
        R"("headers":{"Content-Type":"application/json"}})",
        ErrorKind::Api, 403, false, 0);
    row("HTML of a proxy", R"({"status":502,"body":"<html>Bad gateway</html>"})", ErrorKind::Http,
        502, false, 0);
    row("redirect", R"({"status":302,"headers":{"Location":"http://127.0.0.1:9/"}})",
        ErrorKind::Protocol, 302, false, 0);
    row("empty success", R"({"status":200,"body":""})", ErrorKind::Protocol, 200, false, 0);
    row("success without a body", R"({"status":204,"body":""})", ErrorKind::Protocol, 204, false,
        0);
    row("hang", R"({"hang":true})", ErrorKind::Timeout, 0, false, 0);
    row("late answer", R"({"delay_ms":2000})", ErrorKind::Timeout, 0, false, 1);
    row("dropped before the effect", R"({"drop":"before"})", ErrorKind::Network, 0, false, 0);
    row("dropped after the effect", R"({"drop":"after"})", ErrorKind::Network, 0, false, 1);
    row("cut", R"({"truncate":100})", ErrorKind::Network, 200, false, 1);
}

void TestPurseGatewayFaults::brokenRefund()
{
    QFETCH(QByteArray, action);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, refused);
    QFETCH(int, effects);
    m_fixture->addFault("POST", "/refunds", fault(action));
    Caught call = refund();
    WAIT_FOR(call);
    QVERIFY(!call.succeeded());
    QCOMPARE(call.error().kind, kind);
    QVERIFY(call.error().sent);
    QCOMPARE(isRefusal(call.error()), refused);
    QVERIFY(!call.error().requestId.isEmpty());
    if (kind != ErrorKind::Network)
        QTEST(call.error().httpStatus, "status");
    Caught read(m_fixture->gateway().payment(m_payment->id, Freshness::AskPartners));
    WAIT_FOR(read);
    QCOMPARE(int(read.value()->refunds.size()), effects);
    QCOMPARE(m_fixture->count("POST", "/refunds"), 1);
}

void TestPurseGatewayFaults::passingTroubleOfAReadIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("429") << QByteArray(R"({"status":429,"headers":{"Retry-After":"0"}})");
    QTest::newRow("502") << QByteArray(R"({"status":502})");
    QTest::newRow("503") << QByteArray(R"({"status":503})");
    QTest::newRow("504") << QByteArray(R"({"status":504})");
    QTest::newRow("dropped") << QByteArray(R"({"drop":"before"})");
    QTest::newRow("cut") << QByteArray(R"({"truncate":50})");
}

void TestPurseGatewayFaults::passingTroubleOfAReadIsNotSeen()
{
    QFETCH(QByteArray, action);
    m_fixture->addFault("GET", "/v2/payments/", fault(action));
    Caught read(m_fixture->gateway().payment(m_payment->id, Freshness::AskPartners));
    WAIT_FOR(read);
    QVERIFY(read.succeeded());
    // Qt may repeat a dropped GET below us.
    QVERIFY(m_fixture->count("GET", "/v2/payments/") >= 2);
}

void TestPurseGatewayFaults::lastingTroubleOfAReadIsToldOnce()
{
    m_fixture->addFault("GET", "/v2/payments/", fault(R"({"status":503})"), 100);
    Caught read(m_fixture->gateway().payment(m_payment->id, Freshness::AskPartners));
    WAIT_FOR(read);
    QCOMPARE(read.error().httpStatus, 503);
    QCOMPARE(read.times(), 1);
    QCOMPARE(m_fixture->count("GET", "/v2/payments/"), 5);
}

void TestPurseGatewayFaults::hangingReadEndsByItsDeadline()
{
    m_fixture->addFault("GET", "/v2/payments/", fault(R"({"hang":true})"), 100);
    Caught read(m_fixture->gateway().payment(m_payment->id, Freshness::AskPartners));
    WAIT_FOR(read);
    QCOMPARE(read.error().kind, ErrorKind::Timeout);
}

void TestPurseGatewayFaults::expiredTokenIsRenewedBehindARefund()
{
    m_fixture->addFault("POST", "/refunds", fault(R"({"status":401})"));
    Caught call = refund();
    WAIT_FOR(call);
    QVERIFY(call.succeeded());
    QCOMPARE(call.value().payment->refunds.size(), 1u);
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 2);
    QCOMPARE(m_fixture->count("POST", "/refunds"), 2);
}

void TestPurseGatewayFaults::tokenRefusedForeverEndsTheCall()
{
    m_fixture->addFault("POST", "/refunds", fault(R"({"status":401})"), 100);
    Caught call = refund();
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 401);
    QCOMPARE(m_fixture->count("POST", "/refunds"), 2);
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 2);
}

void TestPurseGatewayFaults::openEndsAreRead_data()
{
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<OperationStatus>("status");
    QTest::newRow("PENDING") << QByteArray("PENDING") << OperationStatus::Pending;
    QTest::newRow("UNCERTAIN") << QByteArray("UNCERTAIN") << OperationStatus::Uncertain;
    QTest::newRow("FAILURE") << QByteArray("FAILURE") << OperationStatus::Failure;
}

void TestPurseGatewayFaults::openEndsAreRead()
{
    QFETCH(QByteArray, outcome);
    QFETCH(OperationStatus, status);
    m_fixture->addFault("POST", "/refunds", {{"outcome", outcome.toStdString()}});
    Caught call = refund();
    WAIT_FOR(call);
    QVERIFY(call.succeeded());
    QCOMPARE(call.value().payment->refunds.size(), 1u);
    QVERIFY(call.value().payment->refunds[0].status.is(status));
}

void TestPurseGatewayFaults::anotherPaymentsAnswerIsRefused()
{
    RawServer server;
    server.answer([](QTcpSocket &socket, const RawRequest &request) {
        const bool isToken = request.path == "/oauth/token";
        socket.write(RawServer::response(200, isToken ? R"({"access_token":"t"})" : example()));
    });
    PurseGateway gateway(sandboxAccount(server.url()), quickOptions());
    const PaymentId asked(u"11111111-1111-4111-8111-111111111111"_s);
    Caught read(gateway.payment(asked, Freshness::AskPartners));
    WAIT_FOR(read);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
    Payment payment;
    payment.id = asked;
    Caught written(gateway.send(*gateway.prepare({}, payment), IdempotencyKey(u"k"_s)));
    WAIT_FOR(written);
    QCOMPARE(written.error().kind, ErrorKind::Protocol);
    QCOMPARE(written.error().httpStatus, 200);
    QVERIFY(written.error().sent);
    QCOMPARE(written.error().answerFault->kind, AnswerFault::Kind::OtherId);
    QCOMPARE(written.error().answerFault->asked, asked.text());
    const RawRequest &sent = server.requests().back();
    QCOMPARE(sent.path, "/payment/v2/payments/11111111-1111-4111-8111-111111111111/refunds");
    QCOMPARE(sent.header("x-idempotency-key"), "k");
    QCOMPARE(sent.header("x-api-key"), "demo-key");
    QCOMPARE(sent.header("authorization"), "Bearer t");
    const RawRequest &token = server.requests().front();
    QCOMPARE(token.body, "grant_type=client_credentials");
    QCOMPARE(token.header("authorization"),
             "Basic " + QByteArray("demo-client:demo-secret").toBase64());
}

void TestPurseGatewayFaults::anAnswerInCapitalsIsAboutTheSamePayment()
{
    const QByteArray id("9a14962c-bdcf-49d1-8673-e75dfb48013f");
    RawServer server;
    server.answer([id](QTcpSocket &socket, const RawRequest &request) {
        const bool isToken = request.path == "/oauth/token";
        socket.write(RawServer::response(200, isToken ? R"({"access_token":"t"})"
                                                      : example().replace(id, id.toUpper())));
    });
    PurseGateway gateway(sandboxAccount(server.url()), quickOptions());
    Caught read(
        gateway.payment(PaymentId(QString::fromLatin1(id.toUpper())), Freshness::AskPartners));
    WAIT_FOR(read);
    QVERIFY(read.succeeded());
    QCOMPARE(read.value()->id.text(), QString::fromLatin1(id));
    QVERIFY(server.requests().back().path.contains(id)); // asked for in small letters
}

void TestPurseGatewayFaults::whatWasPreparedIsSent_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::newRow("capture") << OperationKind::Capture << u"/v2/payments/p-1/captures"_s;
    QTest::newRow("refund") << OperationKind::Refund << u"/v2/payments/p-1/refunds"_s;
    QTest::newRow("void") << OperationKind::Void << u"/v2/payments/p-1/voids"_s;
}

void TestPurseGatewayFaults::whatWasPreparedIsSent()
{
    QFETCH(OperationKind, kind);
    QFETCH(QString, target);
    RawServer server;
    server.answer(RawServer::reply(200, R"({"access_token":"t"})"));
    PurseGateway gateway(sandboxAccount(server.url()), quickOptions());
    Payment payment;
    payment.id = PaymentId(u"p-1"_s);
    PreparedOperation prepared = *gateway.prepare(operation(kind, m_payment, 5), payment);
    QCOMPARE(prepared.provider, u"purse"_s);
    QCOMPARE(prepared.target, target);
    // Not made anew from what is asked for, but sent as it was recorded.
    prepared.contentType = "application/x-recorded";
    prepared.body = "recorded";
    Caught sent(gateway.send(prepared, IdempotencyKey(u"k"_s)));
    WAIT_FOR(sent);
    const RawRequest &request = server.requests().back();
    QCOMPARE(QString::fromLatin1(request.method), verbOf(prepared.method));
    QCOMPARE(QString::fromLatin1(request.path), u"/payment"_s + target);
    QCOMPARE(request.header("content-type"), "application/x-recorded");
    QCOMPARE(request.body, "recorded");
}

void TestPurseGatewayFaults::whatItDidNotPrepareIsNotSent_data()
{
    QTest::addColumn<PreparedOperation>("prepared");
    const PreparedOperation good{
        u"purse"_s, HttpMethod::Post,   u"/v2/payments/p-1/refunds"_s, "application/json",
        "{}",       PaymentId(u"p-1"_s)};
    const auto row = [&good](const char *name, auto change) {
        PreparedOperation other = good;
        change(other);
        QTest::newRow(name) << other;
    };
    row("of another provider", [](PreparedOperation &o) { o.provider = u"payex"_s; });
    row("of no provider", [](PreparedOperation &o) { o.provider.clear(); });
    row("another verb", [](PreparedOperation &o) { o.method = HttpMethod::Patch; });
    row("no target", [](PreparedOperation &o) { o.target.clear(); });
    row("another payment", [](PreparedOperation &o) { o.target.replace(u"p-1"_s, u"p-2"_s); });
    row("the payment itself", [](PreparedOperation &o) { o.target.chop(8); });
    row("upwards", [](PreparedOperation &o) { o.target += u"/../../../x"_s; });
    row("another host", [](PreparedOperation &o) { o.target.prepend(u"@example.org"_s); });
}

void TestPurseGatewayFaults::whatItDidNotPrepareIsNotSent()
{
    QFETCH(PreparedOperation, prepared);
    RawServer server;
    server.answer(RawServer::reply(200, R"({"access_token":"t"})"));
    PurseGateway gateway(sandboxAccount(server.url()), quickOptions());
    Caught call(gateway.send(prepared, IdempotencyKey(u"k"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::NotSendable);
    QCOMPARE(call.error().notSendable->reason, NotSendable::Reason::NotPrepared);
    QVERIFY(!call.error().sent);
    QCOMPARE(server.connections(), 0);
}

void TestPurseGatewayFaults::closedServerIsNotReachable()
{
    const QUrl host = m_fixture->host();
    m_fixture.reset();
    PurseGateway gateway(sandboxAccount(host), quickOptions());
    QSignalSpy reachable(&gateway, &PaymentGateway::reachabilityChanged);
    Caught call(gateway.send(*gateway.prepare({}, *m_payment), IdempotencyKey(u"k"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().fault, NetworkFault::ConnectionRefused);
    QVERIFY(!call.error().sent);
    QCOMPARE(reachable.count(), 1);
    QVERIFY(!reachable[0][0].toBool());
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseGatewayFaults)
#include "tst_purse_gateway_faults.moc"
