// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_gateway.h"
#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/pay/pay_probe.h"
#include "core/gateways/pay/pay_problems.h"
#include "core/gateways/pay/pay_provider.h"
#include "core/net/problem.h"
#include "tests/gateways/pay_rewriter.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

const auto orderNumber = u"50806105020X3481"_s;
const std::vector<QByteArray> payHeaders{"Content-Type: application/json"};
constexpr auto payRefusal =
    R"({"type":"https://developer.pay.nl/errors","code":"PAY-406","title":"Not now","detail":"No"})";

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
    return RawServer::reply(200, bytesOfOrder(order), payHeaders);
}

PaymentPtr parsedPay(const Json &order)
{
    return pay::parseOrder(bytesOfOrder(order)).value_or(nullptr);
}

PaymentPtr orderIn(int code, qint64 reserved, qint64 captured)
{
    return parsedPay(sampleOrder(code, "WORD", 1000, reserved, captured));
}

OperationRequest payRequest(OperationKind kind, const PaymentPtr &order, qint64 minorUnits)
{
    OperationRequest request;
    request.kind = kind;
    request.amount = order->amount.with(minorUnits);
    request.merchantReference = u"CF-1"_s;
    return request;
}

} // namespace

/// The calls to PAY., as they go over the wire, and what is sent never twice.
class TestPayGateway : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anOrderIsReadByAnyOfItsIds_data();
    void anOrderIsReadByAnyOfItsIds();
    void anotherOrderIsNoAnswer();
    void anImplausibleIdIsNotSent();
    void theSumOfRefundsIsAskedWhereThereWereAny();
    void aPaidOrderIsAskedForItsRefundsWhereNewsIsWanted();
    void aSumThatIsDeniedCostsTheSumAlone();
    void aSumThatIsLostCostsTheRead();
    void cancellingEndsTheSecondRead();
    void readsGoOnAtOtherHosts();
    void writesStayAtTheirHostAndAreSentOnce_data();
    void writesStayAtTheirHostAndAreSentOnce();

    void theStatusSaysWhatIsOffered_data();
    void theStatusSaysWhatIsOffered();
    void aToldOrderOffersNothing();
    void operationsHaveTheirAddresses_data();
    void operationsHaveTheirAddresses();
    void decisionsHaveTheirAddresses_data();
    void decisionsHaveTheirAddresses();
    void productsAreCapturedByTheirIds();
    void aRefundStatesWhatIsAsked();
    void whatCannotBeSaidIsNotPrepared();
    void whatWasNotPreparedIsNotSent();
    void anAnswerToARefundBringsNoPayment();
    void anOperationIsJudgedByTheSums();
    void ownErrorsAreKnownByTheirCodes();
    void refusalsNameTheirInput();

    void anOrderIsCreatedWithAPageToPayOn();
    void whatIsEmptyIsNotInANewOrder();

    void credentialsAreProved();
    void refusedCredentialsAreNamed();
    void aServerWithoutTheApiIsNotTheProvider();
    void hostsOfTheProviderGoTogether();

private:
    [[nodiscard]] pay::PayGateway &gateway() { return *m_gateway; }
    Caught<PaymentPtr> read(const QString &id, Freshness freshness = Freshness::AsKnown)
    {
        return Caught(m_gateway->payment(PaymentId(id), freshness));
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<pay::PayGateway> m_gateway;
};

void TestPayGateway::init()
{
    m_server = std::make_unique<RawServer>();
    m_gateway = std::make_unique<pay::PayGateway>(payAccountAt(payBase(*m_server)), quickPay());
}

void TestPayGateway::cleanup()
{
    m_gateway.reset();
    m_server.reset();
}

void TestPayGateway::anOrderIsReadByAnyOfItsIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("number") << orderNumber;
    QTest::newRow("id") << u"68595063-5034-86b9-199f-737862303481"_s;
}

void TestPayGateway::anOrderIsReadByAnyOfItsIds()
{
    QFETCH(QString, id);
    m_server->answer(orderAnswer(sampleOrder(20, "PENDING", 1000, 0, 0)));
    Caught order = read(id);
    WAIT_FOR(order);
    QVERIFY(order.succeeded());
    QCOMPARE(order.value()->id.text(), orderNumber);
    QCOMPARE(m_server->requests().size(), 1u);
    const RawRequest &request = m_server->requests().front();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.path, QByteArray("/v1/orders/" + id.toLatin1() + "/status"));
    QCOMPARE(request.header("authorization"),
             QByteArray("Basic " + QByteArray("AT-1234-1234:secret").toBase64()));
}

void TestPayGateway::anotherOrderIsNoAnswer()
{
    m_server->answer(orderAnswer(sampleOrder()));
    Caught order = read(u"50806105020X3482"_s);
    WAIT_FOR(order);
    QVERIFY(!order.succeeded());
    QCOMPARE(order.error().answerFault->kind, AnswerFault::Kind::OtherId);
}

void TestPayGateway::anImplausibleIdIsNotSent()
{
    for (const QString &id : {u""_s, u"a/b"_s, u"john@example.org"_s, QString(65, u'1')}) {
        Caught order = read(id);
        WAIT_FOR(order);
        QCOMPARE(order.error().kind, ErrorKind::NotSendable);
    }
    QVERIFY(m_server->requests().empty());
}

void TestPayGateway::theSumOfRefundsIsAskedWhereThereWereAny()
{
    m_server->answer(orderAnswer(sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000)));
    m_server->answer(orderAnswer({{"amountRefunded", {{"value", 250}, {"currency", "EUR"}}}}));
    Caught order = read(orderNumber);
    WAIT_FOR(order);
    QVERIFY(order.succeeded());
    QCOMPARE(order.value()->amounts.totalRefunded.minorUnits(), 250);
    QCOMPARE(m_server->requests().back().path,
             QByteArray("/v2/transactions/50806105020X3481/status"));
    // What is kept is read again without the provider.
    const auto kept = gateway().paymentReader()(order.value()->raw);
    QVERIFY(kept.has_value());
    QCOMPARE((*kept)->amounts.totalRefunded.minorUnits(), 250);
}

void TestPayGateway::aPaidOrderIsAskedForItsRefundsWhereNewsIsWanted()
{
    m_server->answer(orderAnswer(sampleOrder()));
    Caught known = read(orderNumber, Freshness::AsKnown);
    WAIT_FOR(known);
    QCOMPARE(m_server->requests().size(), 1u);
    Caught fresh = read(orderNumber, Freshness::AskPartners);
    WAIT_FOR(fresh);
    QCOMPARE(m_server->requests().size(), 3u);
}

void TestPayGateway::aSumThatIsDeniedCostsTheSumAlone()
{
    m_server->answer(orderAnswer(sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000)));
    m_server->answer(RawServer::reply(403, "", payHeaders));
    Caught order = read(orderNumber);
    WAIT_FOR(order);
    QVERIFY(order.succeeded());
    QCOMPARE(order.value()->amounts.totalRefunded.minorUnits(), 0);
}

void TestPayGateway::aSumThatIsLostCostsTheRead()
{
    m_server->answer(orderAnswer(sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000)));
    m_server->answer(RawServer::reply(500, "", payHeaders));
    Caught order = read(orderNumber);
    WAIT_FOR(order);
    QCOMPARE(order.error().httpStatus, 500); // an older sum is still right, no sum is not
}

void TestPayGateway::cancellingEndsTheSecondRead()
{
    m_server->answer(orderAnswer(sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000)));
    m_server->answer(RawServer::hang());
    Call<PaymentPtr> &call = gateway().payment(PaymentId(orderNumber), Freshness::AsKnown);
    Caught order(call);
    QTRY_COMPARE(m_server->requests().size(), 2u);
    call.cancel();
    WAIT_FOR(order);
    QCOMPARE(order.error().kind, ErrorKind::Cancelled);
}

void TestPayGateway::readsGoOnAtOtherHosts()
{
    RawServer other;
    m_server->answer(RawServer::reply(503, ""));
    other.answer(orderAnswer(sampleOrder()));
    pay::PayAccount account = payAccountAt(payBase(*m_server));
    account.otherHosts = {payBase(other)};
    pay::PayGateway two(account, quickPay());
    Caught order(two.payment(PaymentId(orderNumber), Freshness::AsKnown));
    WAIT_FOR(order);
    QVERIFY(order.succeeded());
    QCOMPARE(m_server->requests().size(), 1u);
    QCOMPARE(other.requests().front().path, QByteArray("/v1/orders/50806105020X3481/status"));
}

void TestPayGateway::writesStayAtTheirHostAndAreSentOnce_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    for (const int status : {401, 408, 429, 500, 503})
        QTest::addRow("%d", status) << RawServer::reply(status, "", {"Retry-After: 0"});
    QTest::newRow("close") << RawServer::close();
    QTest::newRow("reset") << RawServer::reset();
}

void TestPayGateway::writesStayAtTheirHostAndAreSentOnce()
{
    QFETCH(RawServer::Answer, answer);
    RawServer other;
    other.answer(orderAnswer(sampleOrder()));
    m_server->answer(answer);
    pay::PayAccount account = payAccountAt(payBase(*m_server));
    account.otherHosts = {payBase(other)};
    pay::PayGateway two(account, quickPay());
    const PaymentPtr order = orderIn(95, 1000, 0);
    const auto prepared = two.prepare(payRequest(OperationKind::Capture, order, 400), *order);
    QVERIFY(prepared.has_value());
    Caught sent(two.send(*prepared, IdempotencyKey(u"k"_s)));
    WAIT_FOR(sent);
    QVERIFY(!sent.succeeded());
    QVERIFY(sent.error().sent);
    QVERIFY(!isRefusal(sent.error())); // nothing here is PAY.'s own word
    QCOMPARE(m_server->requests().size(), 1u);
    QVERIFY(other.requests().empty());
    QCOMPARE(two.capabilities().promise.kind, ResendPromise::Kind::None);
}

void TestPayGateway::theStatusSaysWhatIsOffered_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("reserved");
    QTest::addColumn<qint64>("captured");
    QTest::addColumn<QString>("offered");
    const auto row = [](int code, qint64 reserved, qint64 captured, const char *offered) {
        QTest::addRow("%d", code) << code << reserved << captured << QString::fromLatin1(offered);
    };
    for (const int code : {20, 25, 50})
        row(code, 0, 0, "abort");
    for (const int code :
         {75, 76, 80, 90, 98, -51, -60, -61, -63, -64, -70, -71, -72, -80, -81, -90, 7})
        row(code, 0, 1000, "");
    row(85, 0, 0, "approve decline");
    row(95, 1000, 0, "capture void");
    row(97, 600, 400, "capture void");
    row(100, 0, 1000, "refund");
    row(-82, 0, 1000, "refund");
}

void TestPayGateway::theStatusSaysWhatIsOffered()
{
    QFETCH(int, code);
    QFETCH(qint64, reserved);
    QFETCH(qint64, captured);
    const PaymentPtr order = orderIn(code, reserved, captured);
    QVERIFY(order);
    QStringList offered;
    for (const auto kind : {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        if (gateway().rules(kind, *order).offered)
            offered << keyOf(kind);
    }
    const std::pair<PaymentDecision, QString> decisions[] = {
        {PaymentDecision::Abort, u"abort"_s},
        {PaymentDecision::Approve, u"approve"_s},
        {PaymentDecision::Decline, u"decline"_s}};
    for (const auto &[decision, word] : decisions) {
        if (gateway().isOffered(decision, *order))
            offered << word;
    }
    QTEST(offered.join(u' '), "offered");
}

void TestPayGateway::aToldOrderOffersNothing()
{
    auto order = Payment(*orderIn(100, 0, 1000));
    order.isFromNotification = true;
    QVERIFY(!gateway().rules(OperationKind::Refund, order).offered);
}

void TestPayGateway::operationsHaveTheirAddresses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("captured");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, OperationKind kind, int code, qint64 captured,
                        qint64 amount, const char *path, const char *body, const char *type) {
        QTest::newRow(name) << static_cast<int>(kind) << code << captured << amount
                            << QByteArray(path) << QByteArray(body) << QByteArray(type);
    };
    const char *patch = "application/merge-patch+json";
    row("all", OperationKind::Capture, 95, 0, 1000, "/v1/orders/50806105020X3481/capture", "", "");
    row("a part", OperationKind::Capture, 95, 0, 400, "/v1/orders/50806105020X3481/capture/amount",
        R"({"amount":400})", patch);
    row("all that is left", OperationKind::Capture, 97, 400, 600,
        "/v1/orders/50806105020X3481/capture/amount", R"({"amount":600})", patch);
    row("void", OperationKind::Void, 95, 0, 1000, "/v1/orders/50806105020X3481/void", "", "");
    row("void of the rest", OperationKind::Void, 97, 400, 600, "/v1/orders/50806105020X3481/void",
        "", "");
}

void TestPayGateway::operationsHaveTheirAddresses()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(qint64, captured);
    QFETCH(qint64, amount);
    m_server->answer(orderAnswer(sampleOrder(100, "PAID", 1000, 0, 1000)));
    const PaymentPtr order = orderIn(code, 1000 - captured, captured);
    const auto prepared =
        gateway().prepare(payRequest(static_cast<OperationKind>(kind), order, amount), *order);
    QVERIFY(prepared.has_value());
    Caught sent(gateway().send(*prepared, {}));
    WAIT_FOR(sent);
    QVERIFY(sent.succeeded());
    QCOMPARE(sent.value().payment->amounts.totalCaptured.minorUnits(), 1000);
    const RawRequest &request = m_server->requests().front();
    QCOMPARE(request.method, "PATCH");
    QTEST(request.path, "path");
    QTEST(request.body, "body");
    QTEST(request.header("content-type"), "type");
}

void TestPayGateway::decisionsHaveTheirAddresses_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](PaymentDecision decision, int code, const char *path) {
        QTest::newRow(path) << static_cast<int>(decision) << code << QByteArray(path);
    };
    row(PaymentDecision::Abort, 20, "/v1/orders/50806105020X3481/abort");
    row(PaymentDecision::Approve, 85, "/v1/orders/50806105020X3481/approve");
    row(PaymentDecision::Decline, 85, "/v1/orders/50806105020X3481/decline");
}

void TestPayGateway::decisionsHaveTheirAddresses()
{
    QFETCH(int, decision);
    QFETCH(int, code);
    m_server->answer(orderAnswer(sampleOrder(-64, "DENIED", 1000, 0, 0)));
    const auto prepared =
        gateway().prepareDecision(static_cast<PaymentDecision>(decision), *orderIn(code, 0, 0));
    QVERIFY(prepared.has_value());
    Caught sent(gateway().send(*prepared, {}));
    WAIT_FOR(sent);
    QVERIFY(sent.succeeded());
    QCOMPARE(m_server->requests().front().method, "PATCH");
    QTEST(m_server->requests().front().path, "path");
    QVERIFY(m_server->requests().front().body.isEmpty());
    QVERIFY(
        !gateway().prepareDecision(static_cast<PaymentDecision>(decision), *orderIn(100, 0, 1000)));
}

void TestPayGateway::productsAreCapturedByTheirIds()
{
    const PaymentPtr order = orderIn(95, 1000, 0);
    OperationRequest request = payRequest(OperationKind::Capture, order, 500);
    ItemLine line;
    line.skuReference = u"SKU-1"_s;
    line.quantity = 2;
    request.lines = {{line, 0}, {line, 1}};
    line.skuReference = u"SKU-2"_s;
    request.lines.push_back({line, 0});
    const auto prepared = gateway().prepare(request, *order);
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->target, u"/v1/orders/50806105020X3481/capture/products"_s);
    QCOMPARE(prepared->body,
             R"({"products":[{"id":"SKU-1","quantity":4},{"id":"SKU-2","quantity":2}]})");
}

void TestPayGateway::aRefundStatesWhatIsAsked()
{
    RawServer refunds;
    refunds.answer(RawServer::reply(200, R"({"orderId":"50806105020X3481"})", payHeaders));
    pay::PayAccount account = payAccountAt(payBase(*m_server));
    account.refundHost = payBase(refunds);
    pay::PayGateway both(account, quickPay());
    const PaymentPtr order = orderIn(100, 0, 1000);
    OperationRequest request = payRequest(OperationKind::Refund, order, 1000);
    const auto plain = both.prepare(request, *order);
    QVERIFY(plain.has_value());
    QCOMPARE(plain->body, R"({"amount":{"value":1000,"currency":"EUR"},"description":"CF-1"})");
    request.description = u"broken lamp"_s;
    request.taxRate = u"21.5"_s;
    request.processDate = QDate(2026, 12, 1);
    ItemLine line;
    line.skuReference = u"SKU-1"_s;
    line.quantity = 2;
    request.lines = {{line, 0}};
    const auto prepared = both.prepare(request, *order);
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->body,
             R"({"amount":{"value":1000,"currency":"EUR"},"description":"CF-1 broken lamp",)"
             R"("processDate":"2026-12-01","vatPercentage":21.5,"products":{"SKU-1":2}})");
    Caught sent(both.send(*prepared, {}));
    WAIT_FOR(sent);
    QVERIFY(sent.succeeded());
    QVERIFY(m_server->requests().empty());
    QCOMPARE(refunds.requests().front().method, "PATCH");
    QCOMPARE(refunds.requests().front().path,
             QByteArray("/v2/transactions/50806105020X3481/refund"));
    QCOMPARE(refunds.requests().front().body, prepared->body);
    QCOMPARE(refunds.requests().front().header("content-type"), "application/json");
}

void TestPayGateway::whatCannotBeSaidIsNotPrepared()
{
    using Why = NotOffered::Why;
    const auto isRefused = [this](const OperationRequest &request, const Payment &order, Why why) {
        const auto prepared = gateway().prepare(request, order);
        return !prepared && prepared.error().why == why;
    };
    const PaymentPtr reserved = orderIn(95, 1000, 0);
    const PaymentPtr paid = orderIn(100, 0, 1000);
    QVERIFY(isRefused(payRequest(OperationKind::Capture, paid, 100), *paid, Why::NotNow));
    QVERIFY(isRefused(payRequest(OperationKind::Refund, reserved, 100), *reserved, Why::NotNow));
    QVERIFY(isRefused(payRequest(OperationKind::Void, reserved, 999), *reserved, Why::NotSendable));
    QVERIFY(isRefused(payRequest(OperationKind::Refund, paid, 0), *paid, Why::NotSendable));
    OperationRequest request = payRequest(OperationKind::Refund, paid, 100);
    request.amount = Money(100, *Currency::fromCode(u"USD"));
    QVERIFY(isRefused(request, *paid, Why::NotSendable));
    request = payRequest(OperationKind::Refund, paid, 100);
    for (const QString &rate : {u"21,5"_s, u"1e1"_s, u"-1"_s, u"101"_s, u"021"_s, u"{}"_s}) {
        request.taxRate = rate;
        QVERIFY(isRefused(request, *paid, Why::NotSendable));
    }
    request = payRequest(OperationKind::Refund, paid, 100);
    request.lines = {{ItemLine(), 0}};
    QVERIFY(isRefused(request, *paid, Why::NotSendable));
    auto odd = Payment(*paid);
    odd.id = PaymentId(u"../orders"_s);
    QVERIFY(isRefused(payRequest(OperationKind::Refund, paid, 100), odd, Why::NotSendable));
}

void TestPayGateway::whatWasNotPreparedIsNotSent()
{
    const PaymentPtr order = orderIn(95, 1000, 0);
    const auto good = gateway().prepare(payRequest(OperationKind::Capture, order, 400), *order);
    QVERIFY(good.has_value());
    std::vector<PreparedOperation> bad(5, *good);
    bad[0].provider = u"purse"_s;
    bad[1].method = HttpMethod::Post;
    bad[2].target = u"/v1/orders/50806105020X3482/capture/amount"_s;
    bad[3].target = u"/v1/orders/50806105020X3481"_s;
    bad[4].payment = PaymentId(u"a/b"_s);
    for (const PreparedOperation &operation : bad) {
        Caught sent(gateway().send(operation, {}));
        WAIT_FOR(sent);
        QCOMPARE(sent.error().kind, ErrorKind::NotSendable);
    }
    QVERIFY(m_server->requests().empty());
}

void TestPayGateway::anAnswerToARefundBringsNoPayment()
{
    const PaymentPtr order = orderIn(100, 0, 1000);
    const auto prepared = gateway().prepare(payRequest(OperationKind::Refund, order, 100), *order);
    QVERIFY(prepared.has_value());
    m_server->answer(RawServer::reply(
        200, R"({"orderId":"50806105020X3481","transactionId":"EX-1234-1234-1234"})", payHeaders));
    m_server->answer(RawServer::reply(200, R"({"orderId":"50806105020X3482"})", payHeaders));
    Caught taken(gateway().send(*prepared, {}));
    WAIT_FOR(taken);
    QVERIFY(taken.succeeded());
    QVERIFY(!taken.value().payment);
    QVERIFY(taken.value().operation.isEmpty()); // its transaction may be the order's
    Caught other(gateway().send(*prepared, {}));
    WAIT_FOR(other);
    QVERIFY(!other.succeeded());
    QVERIFY(other.error().sent);
}

void TestPayGateway::anOperationIsJudgedByTheSums()
{
    const PaymentPtr before = orderIn(95, 1000, 0);
    const OperationsBefore noted = operationsBefore(*before, OperationKind::Capture);
    SentOperation sent;
    sent.payment = before->id;
    sent.kind = OperationKind::Capture;
    sent.amount = before->amount.with(400);
    const auto judged = [&](const PaymentPtr &after) {
        return gateway().judge(sent, noted, *after).kind;
    };
    QCOMPARE(judged(before), Judgement::Kind::NotSeen);
    QCOMPARE(judged(orderIn(97, 600, 400)), Judgement::Kind::Fits);
    QCOMPARE(judged(orderIn(97, 500, 500)), Judgement::Kind::Contradicts);
    sent.payment = PaymentId(u"50806105020X3482"_s);
    QCOMPARE(judged(orderIn(97, 600, 400)), Judgement::Kind::NotSeen);
}

void TestPayGateway::ownErrorsAreKnownByTheirCodes()
{
    const auto isOwn = [](const QByteArray &body, const QByteArray &type = "application/json") {
        HttpResponse response;
        response.status = 422;
        response.contentType = type;
        response.body = body;
        return pay::isOwnProblem(response);
    };
    QVERIFY(isOwn(payRefusal));
    QVERIFY(isOwn(payRefusal, "application/problem+json; charset=utf-8"));
    QVERIFY(isOwn(R"({"errors":{"general":{"code":"PAY-014","message":"Too soon"}}})"));
    QVERIFY(isOwn(R"({"type":"https://developer.pay.nl/errors","code":"422","title":"No"})"));
    QVERIFY(!isOwn(R"({"type":"https://developer.pay.nl/errors","code":"400","title":"No"})"));
    QVERIFY(!isOwn(R"({"code":"422"})"));
    QVERIFY(!isOwn(payRefusal, "text/html"));
    QVERIFY(!isOwn(R"({"type":"about:blank","title":"Bad gateway","code":"502"})"));
    QVERIFY(!isOwn("<html>PAY-406</html>"));
    QVERIFY(!isOwn(R"({"message":"PAY-406"})"));
    QVERIFY(!pay::isDuplicate(parseProblem(payRefusal, 409)));
}

void TestPayGateway::refusalsNameTheirInput()
{
    using enum RefusedInput::Kind;
    QCOMPARE(pay::refusedInput({u"amount"_s, u"value"_s}).kind, Amount);
    QCOMPARE(pay::refusedInput({u"description"_s}).kind, Reference);
    QCOMPARE(pay::refusedInput({u"products"_s, u"0"_s}).kind, Lines);
    QCOMPARE(pay::refusedInput({u"serviceId"_s}).kind, None);
}

void TestPayGateway::anOrderIsCreatedWithAPageToPayOn()
{
    m_server->answer(
        RawServer::reply(201, bytesOfOrder(sampleOrder(20, "PENDING", 1000, 0, 0)), payHeaders));
    PaymentRequest request;
    request.amount = Money(1000, *Currency::fromCode(u"EUR"));
    request.order.reference = u"8841"_s;
    request.order.billingAddress.emplace();
    request.order.billingAddress->addressLines = {u"Dam 1"_s, u"2nd floor"_s};
    request.order.billingAddress->countryCode = u"NL"_s;
    Shipment shipment;
    ItemLine line;
    line.skuReference = u"SKU-1"_s;
    line.name = u"Lamp"_s;
    line.unitGrossPrice = request.amount.with(500);
    line.quantity = 2;
    line.taxRate = u"21"_s;
    shipment.itemLines.push_back(line);
    request.order.shipments.push_back(shipment);
    request.customer.emplace();
    request.customer->lastName = u"Doe"_s;
    request.customer->email = u"john@example.org"_s;
    request.shopperRedirectionUrl = u"https://shop.example/back"_s;
    request.webhook = Webhook{u"https://shop.example/exchange"_s, {}, {}};
    Caught created(gateway().createOrder(request));
    WAIT_FOR(created);
    QVERIFY(created.succeeded());
    QVERIFY(created.value()->redirection);
    const RawRequest &sent = m_server->requests().front();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.path, "/v1/orders");
    QCOMPARE(Json::parse(sent.body.toStdString()), Json::parse(R"({"serviceId":"SL-1234-1234",
                 "amount":{"value":1000,"currency":"EUR"},"description":"8841","reference":"8841",
                 "returnUrl":"https://shop.example/back",
                 "exchangeUrl":"https://shop.example/exchange","integration":{"test":true},
                 "customer":{"lastName":"Doe","email":"john@example.org"},
                 "order":{"invoiceAddress":{"street":"Dam 1 2nd floor","country":"NL"},
                 "products":[{"id":"SKU-1","description":"Lamp",
                 "price":{"value":500,"currency":"EUR"},"quantity":2,"vatPercentage":21}]}})"));
}

void TestPayGateway::whatIsEmptyIsNotInANewOrder()
{
    PaymentRequest request;
    request.amount = Money(1, *Currency::fromCode(u"EUR"));
    request.order.reference = u"order 8841"_s;
    QCOMPARE(pay::encodeNewOrder(request, u"SL-1234-1234"_s, pay::OrderMode::Live),
             R"({"serviceId":"SL-1234-1234","amount":{"value":1,"currency":"EUR"},)"
             R"("description":"order 8841","integration":{"test":false}})");
}

void TestPayGateway::credentialsAreProved()
{
    m_server->answer(RawServer::reply(404, R"({"code":"PAY-404","title":"Not found"})",
                                      {"Content-Type: application/json"}));
    pay::PayProbe probe(payAccountAt(payBase(*m_server)), quickPay());
    QSignalSpy passed(&probe, &ConnectionProbe::stepPassed);
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(passed.size(), 4);
    QVERIFY(!finished[0][0].value<ProbeResult>().failed);
    QCOMPARE(m_server->count("GET"), 1);
}

void TestPayGateway::refusedCredentialsAreNamed()
{
    m_server->answer(RawServer::reply(401, "", payHeaders));
    pay::PayProbe probe(payAccountAt(payBase(*m_server)), quickPay());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ProbeResult>().failed,
             std::optional(ConnectionStep::Credentials));
}

void TestPayGateway::aServerWithoutTheApiIsNotTheProvider()
{
    m_server->answer(RawServer::reply(404, "<html>Not found</html>", {"Content-Type: text/html"}));
    pay::PayProbe probe(payAccountAt(payBase(*m_server)), quickPay());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ProbeResult>().failed,
             std::optional(ConnectionStep::Credentials));
    QCOMPARE(finished[0][0].value<ProbeResult>().error.httpStatus, 404);
}

void TestPayGateway::hostsOfTheProviderGoTogether()
{
    for (const HostPreset &preset : pay::provider().hosts) {
        const pay::PayAccount account = pay::payAccount(preset.host);
        QCOMPARE(account.otherHosts.size(), 2u);
        QCOMPARE(account.refundHost, QUrl(u"https://rest.pay.nl"_s));
        for (const QUrl &other : account.otherHosts)
            QVERIFY(other != preset.host);
    }
    const QUrl own(u"http://127.0.0.1:8080/pay"_s);
    const pay::PayAccount account = pay::payAccount(own);
    QVERIFY(account.otherHosts.empty());
    QCOMPARE(account.refundHost, own);
    QCOMPARE(pay::urlAt(own, u"/v1/orders"_s), QUrl(u"http://127.0.0.1:8080/pay/v1/orders"_s));
}

COUNTERFOIL_TEST(QCoreApplication, TestPayGateway)
#include "tst_pay_gateway.moc"
