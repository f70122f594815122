// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/pay_fixture.h"
#include "tests/net/caught.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// What PAY. offers, what is sent for it, and what a read tells of it.
class TestPayOperations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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
    void anAnswerThatNamesNoOrderLeavesTheRefundOpen_data();
    void anAnswerThatNamesNoOrderLeavesTheRefundOpen();
    void anOperationIsJudgedByTheSums();

private:
    [[nodiscard]] pay::PayGateway &gateway() { return *m_gateway; }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<pay::PayGateway> m_gateway;
};

void TestPayOperations::init()
{
    m_server = std::make_unique<RawServer>();
    m_gateway = std::make_unique<pay::PayGateway>(payAccountAt(payBase(*m_server)), quickPay());
}

void TestPayOperations::cleanup()
{
    m_gateway.reset();
    m_server.reset();
}

void TestPayOperations::theStatusSaysWhatIsOffered_data()
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

void TestPayOperations::theStatusSaysWhatIsOffered()
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

void TestPayOperations::aToldOrderOffersNothing()
{
    auto order = Payment(*orderIn(100, 0, 1000));
    order.isFromNotification = true;
    QVERIFY(!gateway().rules(OperationKind::Refund, order).offered);
}

void TestPayOperations::operationsHaveTheirAddresses_data()
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

void TestPayOperations::operationsHaveTheirAddresses()
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

void TestPayOperations::decisionsHaveTheirAddresses_data()
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

void TestPayOperations::decisionsHaveTheirAddresses()
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

void TestPayOperations::productsAreCapturedByTheirIds()
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

void TestPayOperations::aRefundStatesWhatIsAsked()
{
    RawServer refunds;
    refunds.answer(RawServer::reply(200, R"({"orderId":"50806105020X3481"})"));
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

void TestPayOperations::whatCannotBeSaidIsNotPrepared()
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

void TestPayOperations::whatWasNotPreparedIsNotSent()
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

void TestPayOperations::anAnswerToARefundBringsNoPayment()
{
    const PaymentPtr order = orderIn(100, 0, 1000);
    const auto prepared = gateway().prepare(payRequest(OperationKind::Refund, order, 100), *order);
    QVERIFY(prepared.has_value());
    m_server->answer(RawServer::reply(
        200, R"({"orderId":"50806105020X3481","transactionId":"EX-1234-1234-1234"})"));
    m_server->answer(RawServer::reply(200, R"({"orderId":"50806105020X3482"})"));
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

void TestPayOperations::anAnswerThatNamesNoOrderLeavesTheRefundOpen_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const char *answer : {"{}", R"({"orderId":null})", R"({"orderId":""})",
                               R"({"transactionId":"EX-1234-1234-1234"})"})
        QTest::newRow(answer) << QByteArray(answer);
}

/// It may come from something between us and the provider.
void TestPayOperations::anAnswerThatNamesNoOrderLeavesTheRefundOpen()
{
    QFETCH(QByteArray, answer);
    const PaymentPtr order = orderIn(100, 0, 1000);
    const auto prepared = gateway().prepare(payRequest(OperationKind::Refund, order, 100), *order);
    QVERIFY(prepared.has_value());
    m_server->answer(RawServer::reply(200, answer));
    Caught sent(gateway().send(*prepared, {}));
    WAIT_FOR(sent);
    QVERIFY(!sent.succeeded());
    QVERIFY(sent.error().sent);
    QVERIFY(!isRefusal(sent.error()));
}

void TestPayOperations::anOperationIsJudgedByTheSums()
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

COUNTERFOIL_TEST(QCoreApplication, TestPayOperations)
#include "tst_pay_operations.moc"
