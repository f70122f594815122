// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/providers.h"
#include "core/gateways/purse/purse_urls.h"
#include "tests/gateways/purse_fixture.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/creating.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

PaymentRequest splitPayment()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    PaymentRequest request;
    request.amount = Money(4299, euro);
    request.order.reference = u"order-1"_s;
    request.order.netAmount = Money(4299, euro);
    request.split = {{Money(2000, euro), {u"easy2play"_s, u"giftcard"_s}, {}, {}, {}},
                     {Money(2299, euro), {u"dalenys"_s, u"creditcard"_s}, {}, {}, {}}};
    return request;
}

SessionRequest session()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    SessionRequest request;
    request.amount = Money(12000, euro);
    request.order.reference = u"order-2"_s;
    request.order.netAmount = Money(12000, euro);
    request.shopperRedirectionUrl = u"https://shop.example/back"_s;
    return request;
}

IdempotencyKey key(const QString &text)
{
    return IdempotencyKey(text);
}

} // namespace

/// Every endpoint, against the sandbox.
class TestPurseGateway : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<PurseFixture>(u"empty"_s); }
    void cleanup() { m_fixture.reset(); }

    void paymentIsCreatedAndRead();
    void captureRefundAndVoidAnswerTheWholePayment();
    void anOperationIsOfferedByLinkAndAmount();
    void prioritiesDecideWhoPays();
    void sameKeyIsAViolationAndNoSecondRefund();
    void sessionIsCreatedReadAndAborted();
    void eligibleSolutionsAreListed();
    void signingKeysNeedNoToken();
    void onlyAPageForShoppersIsOpened();
    void unknownPaymentIsAnApiError();
    void unknownPaymentLinkIsAnApiError();
    void refusedOperationKeepsThePointer();
    void asKnownAsksForNoRefresh();
    void implausibleIdsAreNotSent_data();
    void implausibleIdsAreNotSent();
    void operationWithoutAKeyIsNotSent();
    void whatIsNoAbortOfItsSessionIsNotSent_data();
    void whatIsNoAbortOfItsSessionIsNotSent();
    void creatingIsSentWithoutAKey();
    void whatCreatesNothingIsNotSent_data();
    void whatCreatesNothingIsNotSent();
    void theLinkOffersTheAbort();
    void wrongSecretIsAnApiError();
    void demoIsListedAndEveryPaymentIsRead();
    void scalePaymentIsRead();

private:
    PaymentPtr create();
    std::unique_ptr<PurseFixture> m_fixture;
};

PaymentPtr TestPurseGateway::create()
{
    Caught created(testing::create(m_fixture->gateway(), splitPayment()));
    [&created] { WAIT_FOR(created); }();
    return created.succeeded() ? created.value().payment : nullptr;
}

void TestPurseGateway::paymentIsCreatedAndRead()
{
    const PaymentPtr created = create();
    QVERIFY(created);
    QCOMPARE(created->amount.minorUnits(), 4299);
    QCOMPARE(created->split.size(), 2u);
    QVERIFY(created->authorisation.status.is(AuthorisationStatus::Authorised));
    Caught read(m_fixture->gateway().payment(created->id, Freshness::AskPartners));
    WAIT_FOR(read);
    QCOMPARE(read.value()->id, created->id);
    QCOMPARE(read.value()->displayReference(), u"order-1"_s);
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 1);
}

void TestPurseGateway::captureRefundAndVoidAnswerTheWholePayment()
{
    PurseGateway &gateway = m_fixture->gateway();
    const PaymentPtr payment = create();
    QVERIFY(payment);
    const auto submit = [&](OperationKind kind, qint64 amount, const QString &name) {
        return Caught(
            gateway.send(*gateway.prepare(operation(kind, payment, amount), *payment), key(name)));
    };
    Caught captured = submit(OperationKind::Capture, 3000, u"k1"_s);
    WAIT_FOR(captured);
    QCOMPARE(captured.value().payment->amounts.totalCaptured.minorUnits(), 3000);
    QCOMPARE(captured.value().payment->captures.size(), 1u);
    QCOMPARE(captured.value().payment->captures[0].merchantReference, u"TEST-1"_s);
    QVERIFY(captured.value().payment->revision.isNewerThan(payment->revision));
    Caught refunded = submit(OperationKind::Refund, 1000, u"k2"_s);
    WAIT_FOR(refunded);
    QCOMPARE(refunded.value().payment->amounts.totalRefunded.minorUnits(), 1000);
    Caught voided = submit(OperationKind::Void, 1299, u"k3"_s);
    WAIT_FOR(voided);
    QCOMPARE(voided.value().payment->amounts.totalVoided.minorUnits(), 1299);
    QVERIFY(gateway.rules(OperationKind::Void, *payment).offered);
    QVERIFY(!gateway.rules(OperationKind::Void, *voided.value().payment).offered);
}

void TestPurseGateway::anOperationIsOfferedByLinkAndAmount()
{
    const PurseGateway &gateway = m_fixture->gateway();
    const Currency euro = *Currency::fromCode(u"EUR");
    Payment payment;
    payment.amount = Money(14299, euro);
    payment.amounts.availableToCapture = payment.amount;
    payment.amounts.availableToVoid = payment.amount;
    payment.amounts.availableToRefund = Money(0, euro);
    const auto isOffered = [&](OperationKind kind) { return gateway.rules(kind, payment).offered; };
    QVERIFY(!isOffered(OperationKind::Capture));
    payment.links.insert(u"capture"_s, {u"/v2/payments/p1/captures"_s, u"POST"_s});
    payment.links.insert(u"refund"_s, {u"/v2/payments/p1/refunds"_s, u"POST"_s});
    QVERIFY(isOffered(OperationKind::Capture));
    QVERIFY(!isOffered(OperationKind::Refund)); // a link, but nothing to refund
    QVERIFY(!isOffered(OperationKind::Void));   // an amount, but no link
}

void TestPurseGateway::prioritiesDecideWhoPays()
{
    PurseGateway &gateway = m_fixture->gateway();
    const PaymentPtr payment = create();
    QVERIFY(payment);
    OperationRequest request = operation(OperationKind::Capture, payment, 1500);
    request.priorities.entries = {{u"dalenys"_s, u"*"_s}, {u"*"_s, u"*"_s}};
    Caught captured(gateway.send(*gateway.prepare(request, *payment), key(u"k1"_s)));
    WAIT_FOR(captured);
    const auto &parts = captured.value().payment->captures[0].partnerTransactions;
    QCOMPARE(parts.size(), 1u);
    QCOMPARE(parts[0].solution.partner, u"dalenys"_s);
}

void TestPurseGateway::sameKeyIsAViolationAndNoSecondRefund()
{
    PurseGateway &gateway = m_fixture->gateway();
    const PaymentPtr payment = create();
    QVERIFY(payment);
    const PreparedOperation capture =
        *gateway.prepare(operation(OperationKind::Capture, payment, 100), *payment);
    for (int i = 0; i < 2; ++i) {
        Caught call(gateway.send(capture, key(u"same"_s)));
        WAIT_FOR(call);
        QCOMPARE(call.succeeded(), i == 0);
        if (i == 1) {
            QVERIFY(isDuplicate(call.error()));
            QVERIFY(!isRefusal(call.error()));
        }
    }
    Caught read(gateway.payment(payment->id, Freshness::AskPartners));
    WAIT_FOR(read);
    QCOMPARE(read.value()->captures.size(), 1u);
}

void TestPurseGateway::sessionIsCreatedReadAndAborted()
{
    PurseGateway &gateway = m_fixture->gateway();
    Caught created(testing::create(gateway, session()));
    WAIT_FOR(created);
    QVERIFY(created.succeeded());
    const SessionPtr fresh = created.value().session;
    QVERIFY(fresh->status.is(SessionStatus::Created));
    QVERIFY(!fresh->eligibleSolutions.empty());
    Caught read(gateway.session(fresh->id));
    WAIT_FOR(read);
    QCOMPARE(read.value()->amount.minorUnits(), 12000);
    const auto abort = gateway.prepareAbort(*read.value(), SessionStatus::AbortedByMerchant);
    QVERIFY(abort.has_value());
    QCOMPARE(abort->body, QByteArray(R"({"status":"ABORTED_BY_MERCHANT"})"));
    Caught aborted(gateway.send(*abort, key(u"k1"_s)));
    WAIT_FOR(aborted);
    const SessionPtr after = aborted.value().session;
    QVERIFY(after->status.is(SessionStatus::AbortedByMerchant));
    QVERIFY(!gateway.prepareAbort(*after, SessionStatus::AbortedByMerchant));
    Caught again(gateway.send(*abort, key(u"k2"_s)));
    WAIT_FOR(again);
    QCOMPARE(again.error().httpStatus, 409); // decision P5
    QVERIFY(again.error().isFromProvider);
}

void TestPurseGateway::eligibleSolutionsAreListed()
{
    EligibleSolutionsRequest request;
    request.amount = Money(5000, *Currency::fromCode(u"EUR"));
    request.order.reference = u"o"_s;
    request.order.netAmount = request.amount;
    Caught solutions(m_fixture->gateway().eligibleSolutions(request));
    WAIT_FOR(solutions);
    QVERIFY(solutions.succeeded());
    QCOMPARE(solutions.value().amount, request.amount);
    QVERIFY(!solutions.value().solutions.empty());
}

void TestPurseGateway::signingKeysNeedNoToken()
{
    Caught keys(m_fixture->gateway().signingKeys());
    WAIT_FOR(keys);
    QVERIFY(!keys.value().empty());
    QCOMPARE(keys.value()[0].type, u"RSA"_s);
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 0);
}

void TestPurseGateway::onlyAPageForShoppersIsOpened()
{
    const auto opened = [this](const QString &link) {
        Session session;
        session.links[u"hosted_page"_s].href = link;
        return m_fixture->gateway().shopperPage(session);
    };
    for (const QString &page :
         {u"https://pay.example/s/1?lang=fr"_s, u"http://127.0.0.1:8080/purse/s/1"_s})
        QCOMPARE(opened(page), page);
    for (const QString &other :
         {u"http://pay.example/s/1"_s, u"https://agent@pay.example/"_s, u"file:///etc/passwd"_s,
          u"javascript:alert(1)"_s, u"https:///s/1"_s, u"/s/1"_s, QString()})
        QCOMPARE(opened(other), QString());
    PurseAccount elsewhere = sandboxAccount(QUrl(u"https://api.example"_s));
    Session session;
    session.links[u"hosted_page"_s].href = u"http://127.0.0.1:8080/purse/s/1"_s;
    QCOMPARE(PurseGateway(elsewhere).shopperPage(session), QString());
}

void TestPurseGateway::unknownPaymentIsAnApiError()
{
    Caught call(m_fixture->gateway().payment(PaymentId(u"00000000-0000-4000-8000-000000000000"_s),
                                             Freshness::AskPartners));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::Api);
    QCOMPARE(call.error().httpStatus, 404);
    QVERIFY(!call.error().title.isEmpty());
}

void TestPurseGateway::unknownPaymentLinkIsAnApiError()
{
    Caught call(
        m_fixture->gateway().paymentLink(PaymentLinkId(u"00000000-0000-4000-8000-000000000000"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 404);
}

void TestPurseGateway::refusedOperationKeepsThePointer()
{
    PurseGateway &gateway = m_fixture->gateway();
    const PaymentPtr payment = create();
    QVERIFY(payment);
    Caught call(
        gateway.send(*gateway.prepare(operation(OperationKind::Capture, payment, 999999), *payment),
                     key(u"k"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 400);
    QVERIFY(isRefusal(call.error()));
    QVERIFY(!call.error().fields.empty());
    QCOMPARE(call.error().fields[0].pointer, u"/amount"_s);
}

void TestPurseGateway::asKnownAsksForNoRefresh()
{
    RawServer server;
    server.answer(RawServer::reply(200, R"({"access_token":"t"})"));
    server.answer(RawServer::reply(404, "{}"));
    PurseGateway gateway(sandboxAccount(server.url()), quickOptions());
    for (const auto freshness : {Freshness::AskPartners, Freshness::AsKnown}) {
        Caught call(gateway.payment(PaymentId(u"p"_s), freshness));
        WAIT_FOR(call);
        QCOMPARE(server.requests().back().header("cache-control").startsWith("max-age="),
                 freshness == Freshness::AsKnown);
    }
}

void TestPurseGateway::implausibleIdsAreNotSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("up") << u".."_s;
    QTest::newRow("long") << QString(256, u'x');
}

void TestPurseGateway::implausibleIdsAreNotSent()
{
    QFETCH(QString, id);
    PurseGateway &gateway = m_fixture->gateway();
    Caught read(gateway.payment(PaymentId(id), Freshness::AskPartners));
    Payment payment;
    payment.id = PaymentId(id);
    QVERIFY(!gateway.prepare({}, payment));
    PreparedOperation prepared{u"purse"_s, HttpMethod::Post, {}, "application/json",
                               "{}",       payment.id};
    prepared.target = purse::pathOf(u"/v2/payments/{id}/refunds"_s, id);
    Caught refund(gateway.send(prepared, key(u"k"_s)));
    Caught known(gateway.session(SessionId(id)));
    Caught link(gateway.paymentLink(PaymentLinkId(id)));
    WAIT_FOR(link);
    for (const ApiError &error : {read.error(), refund.error(), known.error(), link.error()}) {
        QCOMPARE(error.kind, ErrorKind::NotSendable);
        QCOMPARE(error.notSendable->reason, NotSendable::Reason::ImplausibleId);
        QVERIFY(!error.sent);
    }
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 0);
}

void TestPurseGateway::whatIsNoAbortOfItsSessionIsNotSent_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("session");
    const QString path = u"/v2/client-sessions/s/abort"_s;
    QTest::newRow("another provider's") << u"other"_s << path << u"s"_s;
    QTest::newRow("another session's") << u"purse"_s << path << u"t"_s;
    QTest::newRow("no id") << u"purse"_s << path << u"a/b"_s;
    QTest::newRow("another path") << u"purse"_s << u"/v2/payments/s/refunds"_s << u"s"_s;
}

void TestPurseGateway::whatIsNoAbortOfItsSessionIsNotSent()
{
    QFETCH(QString, provider);
    QFETCH(QString, target);
    QFETCH(QString, session);
    const PreparedOperation abort{provider, HttpMethod::Post,  target, "application/json", "{}",
                                  {},       SessionId(session)};
    Caught call(m_fixture->gateway().send(abort, key(u"k"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::NotSendable);
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 0);
}

/// No document has one for it.
void TestPurseGateway::creatingIsSentWithoutAKey()
{
    RawServer server;
    server.answer(RawServer::reply(200, R"({"access_token":"t"})"));
    PurseGateway gateway(sandboxAccount(server.url()), quickOptions());
    Caught call(testing::create(gateway, session()));
    WAIT_FOR(call);
    const RawRequest &sent = server.requests().back();
    QCOMPARE(sent.path, "/payment/v2/client-sessions");
    QVERIFY(!sent.headers.contains("x-idempotency-key"));
    QCOMPARE(QByteArray(sent.body), gateway.prepareCreation(session())->body);
}

void TestPurseGateway::whatCreatesNothingIsNotSent_data()
{
    QTest::addColumn<PreparedOperation>("prepared");
    const PreparedOperation good{u"purse"_s, HttpMethod::Post, u"/v2/payments"_s,
                                 "application/json", "{}"};
    const auto row = [&good](const char *name, auto change) {
        PreparedOperation other = good;
        change(other);
        QTest::newRow(name) << other;
    };
    row("another provider's", [](PreparedOperation &o) { o.provider = u"pay"_s; });
    row("another verb", [](PreparedOperation &o) { o.method = HttpMethod::Patch; });
    row("an operation", [](PreparedOperation &o) { o.target = u"/v2/payments/p/refunds"_s; });
    row("another path", [](PreparedOperation &o) { o.target = u"/v2/payment-links"_s; });
}

void TestPurseGateway::whatCreatesNothingIsNotSent()
{
    QFETCH(PreparedOperation, prepared);
    Caught call(m_fixture->gateway().send(prepared, key(u"k"_s)));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::NotSendable);
    QCOMPARE(m_fixture->count("POST", "/oauth/token"), 0);
}

/// Decision P27.
void TestPurseGateway::theLinkOffersTheAbort()
{
    const PurseGateway &gateway = m_fixture->gateway();
    Session some;
    some.id = SessionId(u"s"_s);
    some.status = {SessionStatus::Created, u"CREATED"_s};
    QVERIFY(gateway.canAbort(some));
    some.status = {SessionStatus::Submitted, u"SUBMITTED"_s};
    QVERIFY(!gateway.canAbort(some));
    some.links.insert(u"abort"_s, {u"/v2/client-sessions/s/abort"_s, u"POST"_s});
    QVERIFY(gateway.canAbort(some));
    some.links.clear();
    some.status = Word<SessionStatus>::unknown(u"PARKED"_s);
    QVERIFY(!gateway.canAbort(some));
    some.links.insert(u"abort"_s, {u"/v2/client-sessions/s/abort"_s, u"POST"_s});
    QVERIFY(gateway.canAbort(some));
}

void TestPurseGateway::operationWithoutAKeyIsNotSent()
{
    PurseGateway &gateway = m_fixture->gateway();
    Payment payment;
    payment.id = PaymentId(u"p"_s);
    Caught call(gateway.send(*gateway.prepare({}, payment), {}));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::NotSendable);
    QCOMPARE(call.error().notSendable->reason, NotSendable::Reason::NoKey);
    QVERIFY(!call.error().sent);
}

void TestPurseGateway::wrongSecretIsAnApiError()
{
    PurseAccount account = sandboxAccount(m_fixture->host());
    account.clientSecret = Secret("wrong");
    PurseGateway gateway(account, quickOptions());
    QSignalSpy reachable(&gateway, &PaymentGateway::reachabilityChanged);
    Caught call(gateway.payment(PaymentId(u"p"_s), Freshness::AskPartners));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 401);
    QVERIFY(!call.error().sent);
    QCOMPARE(reachable.count(), 1);
    QVERIFY(reachable[0][0].toBool());
}

void TestPurseGateway::demoIsListedAndEveryPaymentIsRead()
{
    m_fixture = std::make_unique<PurseFixture>(u"demo"_s);
    SandboxDirectory directory(m_fixture->host());
    Caught list(directory.list());
    WAIT_FOR(list);
    QVERIFY(list.value().size() >= 50);
    for (const SandboxPayment &known : list.value()) {
        if (known.provider != "purse"_L1)
            continue;
        Caught payment(m_fixture->gateway().payment(known.id, Freshness::AsKnown));
        WAIT_FOR(payment);
        QVERIFY2(payment.succeeded(),
                 payment.isHere() && !payment.succeeded()
                     ? qPrintable(known.id.text() + u' ' + payment.error().detail)
                     : "");
        QCOMPARE(payment.value()->displayReference(), known.orderReference);
        QCOMPARE(payment.value()->clientSessionId, known.session);
    }
}

void TestPurseGateway::scalePaymentIsRead()
{
    m_fixture = std::make_unique<PurseFixture>(u"demo"_s);
    const PaymentPtr payment = m_fixture->paymentFor(u"scale"_s);
    size_t transactions = payment->authorisation.partnerTransactions.size();
    for (const auto kind : {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &each : payment->operations(kind))
            transactions += each.partnerTransactions.size();
    }
    QVERIFY(transactions >= 10'000);
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseGateway)
#include "tst_purse_gateway.moc"
