// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateways/exchange_fixture.h"
#include "tests/gateways/pay_fixture.h"
#include "tests/net/caught.h"
#include "tests/support/creating.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

/// The calls to PAY., as they go over the wire: which hosts, and how often.
class TestPayGateway : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anOrderIsReadByAnyOfItsIds_data();
    void anOrderIsReadByAnyOfItsIds();
    void anotherOrderIsNoAnswer();
    void anOrderThatOnlyItsExchangeTellsOfIsNotFound();
    void anImplausibleIdIsNotSent();
    void theSumOfRefundsIsAskedWhereThereWereAny();
    void aPaidOrderIsAskedForItsRefundsWhereNewsIsWanted();
    void aSumThatIsDeniedCostsTheSumAlone();
    void aSumThatIsLostCostsTheRead();
    void cancellingEndsTheSecondRead();
    void readsGoOnAtOtherHosts();
    void writesStayAtTheirHostAndAreSentOnce_data();
    void writesStayAtTheirHostAndAreSentOnce();
    void anOrderIsCreatedWithAPageToPayOn();
    void whatIsEmptyIsNotInANewOrder();
    void anOrderHasItsOwnTextAndEnd();
    void whatIsNoOrderIsNotPrepared();
    void whatCreatesNoOrderIsNotSent();

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

void TestPayGateway::anOrderThatOnlyItsExchangeTellsOfIsNotFound()
{
    const Notice exchange = readPlain(legacyForm);
    QCOMPARE(exchange.use(), NoticeUse::Read);
    m_server->answer(RawServer::reply(
        404, R"({"type":"https://developer.pay.nl","code":"PAY-001","title":"Not found"})"));
    Caught order = read(exchange.order.text());
    WAIT_FOR(order);
    QVERIFY(isNotFound(order.error()));
    QCOMPARE(m_server->requests().size(), 1u);
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
    m_server->answer(RawServer::reply(403, ""));
    Caught order = read(orderNumber);
    WAIT_FOR(order);
    QVERIFY(order.succeeded());
    QCOMPARE(order.value()->amounts.totalRefunded.minorUnits(), 0);
}

void TestPayGateway::aSumThatIsLostCostsTheRead()
{
    m_server->answer(orderAnswer(sampleOrder(-82, "PARTIAL_REFUND", 1000, 0, 1000)));
    m_server->answer(RawServer::reply(500, ""));
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

void TestPayGateway::anOrderIsCreatedWithAPageToPayOn()
{
    m_server->answer(RawServer::reply(201, bytesOfOrder(sampleOrder(20, "PENDING", 1000, 0, 0))));
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
    Caught created(testing::create(gateway(), request));
    WAIT_FOR(created);
    QVERIFY(created.succeeded());
    QVERIFY(created.value().payment->redirection);
    const RawRequest &sent = m_server->requests().front();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.path, "/v1/orders");
    const Json expected = Json::parse(R"({"serviceId":"SL-1234-1234",
                 "amount":{"value":1000,"currency":"EUR"},"description":"8841","reference":"8841",
                 "returnUrl":"https://shop.example/back",
                 "exchangeUrl":"https://shop.example/exchange","integration":{"test":true},
                 "customer":{"lastName":"Doe","email":"john@example.org"},
                 "order":{"invoiceAddress":{"street":"Dam 1 2nd floor","country":"NL"},
                 "products":[{"id":"SKU-1","description":"Lamp",
                 "price":{"value":500,"currency":"EUR"},"quantity":2,"vatPercentage":21}]}})");
    QCOMPARE(Json::parse(sent.body.toStdString()), expected);
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

void TestPayGateway::anOrderHasItsOwnTextAndEnd()
{
    PaymentRequest request;
    request.amount = Money(1, *Currency::fromCode(u"EUR"));
    request.order.reference = u"8841"_s;
    request.description = u"Two lamps"_s;
    request.expiresAt = *Timestamp::fromIso("2024-12-19T10:00:00+01:00");
    QCOMPARE(pay::encodeNewOrder(request, u"SL-1234-1234"_s, pay::OrderMode::Live),
             R"({"serviceId":"SL-1234-1234","amount":{"value":1,"currency":"EUR"},)"
             R"("description":"Two lamps","reference":"8841",)"
             R"("expire":"2024-12-19T10:00:00+01:00","integration":{"test":false}})");
}

void TestPayGateway::whatIsNoOrderIsNotPrepared()
{
    QVERIFY(!gateway().prepareCreation(SessionRequest{}));
    PaymentRequest nothing;
    nothing.amount = Money(0, *Currency::fromCode(u"EUR"));
    QVERIFY(!gateway().prepareCreation(nothing));
    QCOMPARE(gateway().capabilities().creations, QList{CreationKind::Payment});
    QVERIFY(gateway().capabilities().payPage);
}

void TestPayGateway::whatCreatesNoOrderIsNotSent()
{
    const PreparedOperation other{u"pay"_s, HttpMethod::Post, u"/v1/orders/4/payments"_s,
                                  "application/json", "{}"};
    Caught call(gateway().send(other, IdempotencyKey(u"k"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::NotSendable);
    QVERIFY(m_server->requests().empty());
}

COUNTERFOIL_TEST(QCoreApplication, TestPayGateway)
#include "tst_pay_gateway.moc"
