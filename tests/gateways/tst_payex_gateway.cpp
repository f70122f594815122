// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_gateway.h"
#include "core/gateways/payex/payex_parser.h"
#include "tests/gateways/payex_documents.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

const auto documentsPath = QString::fromLatin1(payexPath);
const QUrl documentsHost(u"https://api.payex.com"_s);

PayexAccount payexMerchant(const QUrl &host)
{
    return {host, Secret("merchant-token")};
}

GatewayOptions withoutDelays()
{
    GatewayOptions options;
    options.retry.base = std::chrono::milliseconds(1);
    return options;
}

PaymentPtr payexPayment(const Json &json)
{
    const auto payment = payex::parsePayment(payexBytes(json));
    return payment ? *payment : nullptr;
}

/// 1,500 with a tax of 300, of which 500 with 100 are captured.
Json partlyCaptured()
{
    Json authorisation = payexTransaction("Authorization", "Completed", 1);
    authorisation["amount"] = 1500;
    authorisation["vatAmount"] = 300;
    Json capture = payexTransaction("Capture", "Completed", 2);
    capture["amount"] = 500;
    capture["vatAmount"] = 100;
    Json json = paymentWith(Json::array({authorisation, capture}));
    json["payment"]["remainingCaptureAmount"] = 1000;
    json["payment"]["remainingCancellationAmount"] = 1000;
    json["payment"]["remainingReversalAmount"] = 500;
    json["operations"] =
        Json::array({payexOperation("create-capture", "POST", "/captures"),
                     payexOperation("create-cancellation", "POST", "/cancellations"),
                     payexOperation("create-reversal", "POST", "/reversals")});
    return json;
}

OperationRequest ofPayex(OperationKind kind, qint64 minorUnits)
{
    OperationRequest request;
    request.kind = kind;
    request.amount = Money(minorUnits, *Currency::fromCode(u"NOK"));
    request.merchantReference = u"CAP1001"_s;
    return request;
}

/// What the gateway for the documents' host would send.
tl::expected<PreparedOperation, NotOffered> preparedFor(const OperationRequest &request,
                                                        const Json &payment)
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    return gateway.prepare(request, *payexPayment(payment));
}

PreparedOperation preparedCapture(const QString &target)
{
    return {u"payex"_s, HttpMethod::Post,        target, "application/json",
            "{}",       PaymentId(documentsPath)};
}

QByteArray madeCapture()
{
    return payexBytes({{"payment", payexPath},
                       {"capture",
                        {{"id", std::string(payexPath) + "/captures/1"},
                         {"transaction", payexTransaction("Capture", "Completed", 3)}}}});
}

RawServer::Answer answerOfType(int status, const QByteArray &type, const QByteArray &body)
{
    return RawServer::bytes(
        "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace

class TestPayexGateway : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentIsReadExpandedWithTheToken();
    void aPaymentIsReadByItsAddress_data();
    void aPaymentIsReadByItsAddress();
    void whatIsNoPaymentOfTheHostIsNotAskedFor_data();
    void whatIsNoPaymentOfTheHostIsNotAskedFor();
    void anotherPaymentsAnswerIsRefused();
    void theStateDecidesNothing_data();
    void theStateDecidesNothing();
    void whatIsNotOfferedIsRefused_data();
    void whatIsNotOfferedIsRefused();
    void withNothingLeftNothingIsOffered();
    void anOpenTransactionIsNamedAsTheReason_data();
    void anOpenTransactionIsNamedAsTheReason();
    void aCaptureHasAmountTaxDescriptionAndReference();
    void theTaxIsProportionalUnlessItIsSaid_data();
    void theTaxIsProportionalUnlessItIsSaid();
    void aCancellationHasNoAmount();
    void anAliasOfARelIsUnderstood();
    void whatPayexDoesNotTakeIsNotPrepared_data();
    void whatPayexDoesNotTakeIsNotPrepared();
    void whatWasPreparedIsSentAsItIs();
    void theAccountsAddressMayHaveAPath();
    void anAnswerAboutAnotherPaymentIsNoAnswer();
    void operationWithoutAKeyIsNotSent();
    void whatItDidNotPrepareIsNotSent_data();
    void whatItDidNotPrepareIsNotSent();
    void problemsArePayexsOwn_data();
    void problemsArePayexsOwn();
    void aReusedReferenceIsADuplicate_data();
    void aReusedReferenceIsADuplicate();
    void anOperationIsFoundByItsReference();
    void aReferenceWithAnotherAmountIsForAPerson();
    void aCancellationIsFoundWhateverItsAmount();
    void whatWasThereBeforeIsNotOurs();
    void anAbortIsAPatchOfThePayment();
    void aDecisionThatIsNotOfferedIsNotPrepared_data();
    void aDecisionThatIsNotOfferedIsNotPrepared();
};

void TestPayexGateway::aPaymentIsReadExpandedWithTheToken()
{
    RawServer server;
    server.answer(RawServer::reply(200, payexBytes(expandedPayment())));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    Caught read(gateway.payment(PaymentId(documentsPath), Freshness::AskPartners));
    WAIT_FOR(read);
    QVERIFY(read.succeeded());
    QCOMPARE(read.value()->id.text(), documentsPath);
    QCOMPARE(server.requests().size(), size_t(1));
    const RawRequest &request = server.requests().front();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path,
             QByteArray(payexPath) + "?$expand=transactions,authorizations,prices,payeeInfo,urls");
    QCOMPARE(request.header("authorization"), QByteArray("Bearer merchant-token"));
}

void TestPayexGateway::aPaymentIsReadByItsAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("text");
    const QString slash = u"/"_s;
    QTest::newRow("a path") << slash << documentsPath;
    QTest::newRow("with a slash behind it") << slash << documentsPath + u'/';
    QTest::newRow("an address") << slash << u"%1"_s + documentsPath;
    QTest::newRow("in capitals")
        << slash << u"%1"_s + QString(documentsPath).replace(u"5adc265f"_s, u"5ADC265F"_s);
    QTest::newRow("below a path") << u"/payex"_s << u"%1/payex"_s + documentsPath;
}

void TestPayexGateway::aPaymentIsReadByItsAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, text);
    RawServer server;
    server.answer(RawServer::reply(200, payexBytes(expandedPayment())));
    PayexGateway gateway(payexMerchant(server.url(base)), withoutDelays());
    QString address = server.url().toString();
    address.chop(1); // the slash
    Caught read(gateway.payment(PaymentId(text.replace(u"%1"_s, address)), Freshness::AsKnown));
    WAIT_FOR(read);
    QVERIFY(read.succeeded());
    const QByteArray path = (base == u"/"_s ? QString() : base).toUtf8() + payexPath;
    QVERIFY(server.requests().front().path.startsWith(path + '?'));
}

void TestPayexGateway::whatIsNoPaymentOfTheHostIsNotAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NotSendable::Reason>("reason");
    using enum NotSendable::Reason;
    QTest::newRow("empty") << QString() << ImplausibleId;
    QTest::newRow("a uuid alone") << u"5adc265f-f87f-4313-577e-08d3dca1a26c"_s << ImplausibleId;
    QTest::newRow("an e-mail address") << u"ann@example.org"_s << ImplausibleId;
    QTest::newRow("a resource of it") << documentsPath + u"/captures"_s << ImplausibleId;
    QTest::newRow("upwards") << u"/psp/creditcard/payments/../orders"_s << ImplausibleId;
    QTest::newRow("upwards, encoded") << u"/psp/creditcard/payments/%2e%2e"_s << ImplausibleId;
    QTest::newRow("a query") << documentsPath + u"?a=b"_s << ImplausibleId;
    QTest::newRow("another host") << u"https://evil.example"_s + documentsPath << LinkLeadsAway;
    QTest::newRow("another port") << u"https://api.payex.com:8443"_s + documentsPath
                                  << LinkLeadsAway;
    QTest::newRow("plain http") << u"http://api.payex.com"_s + documentsPath << LinkLeadsAway;
    QTest::newRow("credentials") << u"https://a:b@api.payex.com"_s + documentsPath << LinkLeadsAway;
    QTest::newRow("a longer host")
        << u"https://api.payex.com.evil.example"_s + documentsPath << LinkLeadsAway;
}

void TestPayexGateway::whatIsNoPaymentOfTheHostIsNotAskedFor()
{
    QFETCH(QString, text);
    QFETCH(NotSendable::Reason, reason);
    PayexGateway gateway(payexMerchant(documentsHost), withoutDelays());
    Caught read(gateway.payment(PaymentId(text), Freshness::AsKnown));
    WAIT_FOR(read);
    QVERIFY(!read.succeeded());
    QCOMPARE(read.error().kind, ErrorKind::NotSendable);
    QCOMPARE(read.error().notSendable->reason, reason);
    QVERIFY(!read.error().sent);
}

void TestPayexGateway::anotherPaymentsAnswerIsRefused()
{
    RawServer server;
    server.answer(RawServer::reply(200, payexBytes(expandedPayment())));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    const QString other = u"/psp/creditcard/payments/00000000-0000-4000-8000-000000000001"_s;
    Caught read(gateway.payment(PaymentId(other), Freshness::AsKnown));
    WAIT_FOR(read);
    QVERIFY(!read.succeeded());
    QCOMPARE(read.error().answerFault->kind, AnswerFault::Kind::OtherId);
    QCOMPARE(read.error().answerFault->asked, other);
}

void TestPayexGateway::theStateDecidesNothing_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"Ready", "Pending", "Failed", "Aborted", "Thawing"})
        QTest::newRow(state) << QByteArray(state);
}

void TestPayexGateway::theStateDecidesNothing()
{
    QFETCH(QByteArray, state);
    const PayexGateway gateway(payexMerchant(documentsHost));
    Json json = partlyCaptured();
    json["payment"]["state"] = state.toStdString();
    const PaymentPtr offering = payexPayment(json);
    json["operations"] = Json::array();
    const PaymentPtr silent = payexPayment(json);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        QVERIFY(gateway.rules(kind, *offering).offered);
        QVERIFY(gateway.prepare(ofPayex(kind, 100), *offering).has_value());
        QVERIFY(!gateway.rules(kind, *silent).offered);
        QVERIFY(!gateway.prepare(ofPayex(kind, 100), *silent).has_value());
    }
}

void TestPayexGateway::whatIsNotOfferedIsRefused_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<NotOffered::Why>("why");
    using enum NotOffered::Why;
    const auto row = [](const char *name, const Json &operations, NotOffered::Why why) {
        QTest::newRow(name) << payexBytes(operations) << why;
    };
    const auto link = [](const char *method, const std::string &href) {
        return Json::array({{{"method", method}, {"href", href}, {"rel", "create-capture"}}});
    };
    const std::string path = std::string(payexPath) + "/captures";
    row("none at all", Json::array(), NotNow);
    row("another operation", Json::array({payexOperation("create-reversal", "POST", "/reversals")}),
        NotNow);
    row("an unknown rel", Json::array({payexOperation("create-captures", "POST", "/captures")}),
        NotNow);
    row("a rel in capitals", Json::array({payexOperation("Create-Capture", "POST", "/captures")}),
        NotNow);
    row("a GET", link("GET", path), LinkMethod);
    row("a PATCH", link("PATCH", path), LinkMethod);
    row("a method in small letters", link("post", path), LinkMethod);
    row("no method", Json::array({{{"href", path}, {"rel", "create-capture"}}}), LinkMethod);
    row("another host", link("POST", "https://evil.example" + path), LinkLeadsAway);
    row("no scheme", link("POST", "//evil.example" + path), LinkLeadsAway);
    row("plain http", link("POST", "http://api.payex.com" + path), LinkLeadsAway);
    row("another port", link("POST", "https://api.payex.com:8443" + path), LinkLeadsAway);
    row("credentials", link("POST", "https://a@api.payex.com" + path), LinkLeadsAway);
    row("the payment itself", link("POST", payexPath), LinkLeadsAway);
    row("another payment",
        link("POST", "/psp/creditcard/payments/00000000-0000-4000-8000-000000000001/captures"),
        LinkLeadsAway);
    row("upwards", link("POST", std::string(payexPath) + "/../1/captures"), LinkLeadsAway);
    row("upwards, encoded", link("POST", std::string(payexPath) + "/%2e%2e/captures"),
        LinkLeadsAway);
    row("a query", link("POST", path + "?amount=1"), LinkLeadsAway);
    row("a script", link("POST", "javascript:alert(1)"), LinkLeadsAway);
    row("no address", Json::array({{{"method", "POST"}, {"rel", "create-capture"}}}),
        LinkLeadsAway);
}

void TestPayexGateway::whatIsNotOfferedIsRefused()
{
    QFETCH(QByteArray, operations);
    QFETCH(NotOffered::Why, why);
    const PayexGateway gateway(payexMerchant(documentsHost));
    Json json = partlyCaptured();
    json["operations"] = Json::parse(operations.begin(), operations.end());
    const PaymentPtr payment = payexPayment(json);
    QVERIFY(payment);
    const OperationRules rules = gateway.rules(OperationKind::Capture, *payment);
    QVERIFY(!rules.offered);
    QCOMPARE(rules.notOffered, why);
    const auto prepared = gateway.prepare(ofPayex(OperationKind::Capture, 100), *payment);
    QVERIFY(!prepared.has_value());
    QCOMPARE(prepared.error().why, why);
}

void TestPayexGateway::withNothingLeftNothingIsOffered()
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    Json json = partlyCaptured();
    json["payment"]["remainingReversalAmount"] = 0;
    QVERIFY(!gateway.rules(OperationKind::Refund, *payexPayment(json)).offered);
}

void TestPayexGateway::anOpenTransactionIsNamedAsTheReason_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<NotOffered::Why>("why");
    using enum NotOffered::Why;
    for (const char *type : {"Authorization", "Capture", "Cancellation", "Reversal"}) {
        QTest::addRow("%s, Initialized", type)
            << QByteArray(type) << QByteArray("Initialized") << OpenTransaction;
        QTest::addRow("%s, Failed", type) << QByteArray(type) << QByteArray("Failed") << NotNow;
    }
}

void TestPayexGateway::anOpenTransactionIsNamedAsTheReason()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, state);
    QFETCH(NotOffered::Why, why);
    const PayexGateway gateway(payexMerchant(documentsHost));
    Json json = partlyCaptured();
    json["payment"]["transactions"]["transactionList"].push_back(
        payexTransaction(type.constData(), state.constData(), 9));
    json["operations"] = Json::array();
    QCOMPARE(gateway.rules(OperationKind::Capture, *payexPayment(json)).notOffered, why);
}

void TestPayexGateway::aCaptureHasAmountTaxDescriptionAndReference()
{
    OperationRequest request = ofPayex(OperationKind::Capture, 250);
    request.taxAmount = request.amount.with(7);
    request.description = u"Two \"lamps\""_s;
    const auto prepared = preparedFor(request, partlyCaptured());
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->provider, u"payex"_s);
    QCOMPARE(prepared->method, HttpMethod::Post);
    QCOMPARE(prepared->target, documentsPath + u"/captures"_s);
    QCOMPARE(prepared->contentType, QByteArray("application/json"));
    QCOMPARE(prepared->payment, PaymentId(documentsPath));
    QCOMPARE(prepared->body, R"({"transaction":{"amount":250,"vatAmount":7,)"
                             R"("description":"Two \"lamps\"","payeeReference":"CAP1001"}})");
    QCOMPARE(*preparedFor(request, partlyCaptured()), *prepared);
}

void TestPayexGateway::theTaxIsProportionalUnlessItIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QByteArray>("tax");
    const int capture = int(OperationKind::Capture);
    const int refund = int(OperationKind::Refund);
    QTest::newRow("a part of a capture") << capture << 333 << QByteArray("67"); // 66.6
    QTest::newRow("the rest of a capture") << capture << 1000 << QByteArray("200");
    QTest::newRow("a part of a refund") << refund << 123 << QByteArray("25"); // 24.6
    QTest::newRow("all of a refund") << refund << 500 << QByteArray("100");
}

void TestPayexGateway::theTaxIsProportionalUnlessItIsSaid()
{
    QFETCH(int, kind);
    QFETCH(int, amount);
    QFETCH(QByteArray, tax);
    OperationRequest request = ofPayex(OperationKind(kind), amount);
    const auto proportional = preparedFor(request, partlyCaptured());
    QVERIFY(proportional.has_value());
    QVERIFY2(proportional->body.contains("\"vatAmount\":" + tax + ','),
             proportional->body.constData());
    request.taxAmount = request.amount.with(0);
    const auto said = preparedFor(request, partlyCaptured());
    QVERIFY(said.has_value());
    QVERIFY2(said->body.contains("\"vatAmount\":0,"), said->body.constData());
}

void TestPayexGateway::aCancellationHasNoAmount()
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    const OperationRules rules =
        gateway.rules(OperationKind::Void, *payexPayment(partlyCaptured()));
    QVERIFY(rules.offered);
    QVERIFY(!rules.partial);
    QVERIFY(!rules.taxAmount);
    const auto prepared = preparedFor(ofPayex(OperationKind::Void, 1000), partlyCaptured());
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->target, documentsPath + u"/cancellations"_s);
    QCOMPARE(prepared->body,
             R"({"transaction":{"description":"Cancellation","payeeReference":"CAP1001"}})");
}

void TestPayexGateway::anAliasOfARelIsUnderstood()
{
    Json json = partlyCaptured();
    json["operations"] = Json::array({payexOperation("create-cancel", "POST", "/cancellations")});
    QVERIFY(preparedFor(ofPayex(OperationKind::Void, 1000), json).has_value());
}

void TestPayexGateway::whatPayexDoesNotTakeIsNotPrepared_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("tax");
    const QString good = u"CAP1001"_s;
    QTest::newRow("no reference") << QString() << QString() << 0;
    QTest::newRow("a reference that is too long") << QString(51, u'x') << QString() << 0;
    QTest::newRow("a hyphen in it") << u"CAP-1001"_s << QString() << 0;
    QTest::newRow("one that a capture has") << u"REF2"_s << QString() << 0;
    QTest::newRow("a description that is too long") << good << QString(41, u'x') << 0;
    QTest::newRow("a tax below zero") << good << QString() << -1;
    QTest::newRow("a tax above the amount") << good << QString() << 101;
}

void TestPayexGateway::whatPayexDoesNotTakeIsNotPrepared()
{
    QFETCH(QString, reference);
    QFETCH(QString, description);
    QFETCH(int, tax);
    OperationRequest request = ofPayex(OperationKind::Refund, 100);
    request.merchantReference = reference;
    request.description = description;
    request.taxAmount = request.amount.with(tax);
    const auto prepared = preparedFor(request, partlyCaptured());
    QVERIFY(!prepared.has_value());
    QCOMPARE(prepared.error().why, NotOffered::Why::NotSendable);
}

void TestPayexGateway::whatWasPreparedIsSentAsItIs()
{
    RawServer server;
    server.answer(RawServer::reply(200, madeCapture()));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    PreparedOperation prepared = preparedCapture(documentsPath + u"/captures"_s);
    prepared.body = R"({"transaction":{"amount":1}})";
    Caught sent(gateway.send(prepared, IdempotencyKey(u"key"_s)));
    WAIT_FOR(sent);
    QVERIFY(sent.succeeded());
    QCOMPARE(sent.value().operation.text(),
             documentsPath + u"/transactions/00000000-0000-4000-8000-000000000003"_s);
    QVERIFY(!sent.value().payment); // it is read
    QCOMPARE(server.requests().size(), size_t(1));
    const RawRequest &request = server.requests().front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray(payexPath) + "/captures");
    QCOMPARE(request.body, prepared.body);
    QCOMPARE(request.header("content-type"), QByteArray("application/json"));
    QCOMPARE(request.header("authorization"), QByteArray("Bearer merchant-token"));
}

void TestPayexGateway::theAccountsAddressMayHaveAPath()
{
    RawServer server;
    server.answer(RawServer::reply(200, madeCapture()));
    const QString base = server.url(u"/payex"_s).toString();
    PayexGateway gateway(payexMerchant(QUrl(base)), withoutDelays());
    Json json = partlyCaptured();
    json["operations"][0]["href"] = base.toStdString() + payexPath + "/captures";
    const auto prepared =
        gateway.prepare(ofPayex(OperationKind::Capture, 100), *payexPayment(json));
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->target, documentsPath + u"/captures"_s);
    Caught sent(gateway.send(*prepared, IdempotencyKey(u"key"_s)));
    WAIT_FOR(sent);
    QCOMPARE(server.requests().front().path,
             QByteArray("/payex") + QByteArray(payexPath) + "/captures");
}

void TestPayexGateway::anAnswerAboutAnotherPaymentIsNoAnswer()
{
    RawServer server;
    server.answer(RawServer::reply(200, madeCapture().replace("5adc265f", "00000000")));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    Caught sent(
        gateway.send(preparedCapture(documentsPath + u"/captures"_s), IdempotencyKey(u"key"_s)));
    WAIT_FOR(sent);
    QVERIFY(!sent.succeeded());
    QCOMPARE(sent.error().answerFault->kind, AnswerFault::Kind::OtherId);
    QVERIFY(sent.error().sent);
}

void TestPayexGateway::operationWithoutAKeyIsNotSent()
{
    PayexGateway gateway(payexMerchant(documentsHost), withoutDelays());
    Caught sent(gateway.send(preparedCapture(documentsPath + u"/captures"_s), {}));
    WAIT_FOR(sent);
    QCOMPARE(sent.error().notSendable->reason, NotSendable::Reason::NoKey);
}

void TestPayexGateway::whatItDidNotPrepareIsNotSent_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("target");
    const QString good = documentsPath + u"/captures"_s;
    const int post = int(HttpMethod::Post);
    QTest::newRow("another provider") << u"purse"_s << post << good;
    QTest::newRow("another method") << u"payex"_s << int(HttpMethod::Patch) << good;
    QTest::newRow("to the payment itself") << u"payex"_s << post << documentsPath;
    QTest::newRow("another payment")
        << u"payex"_s << post
        << u"/psp/creditcard/payments/00000000-0000-4000-8000-000000000001/captures"_s;
    QTest::newRow("another host") << u"payex"_s << post << u"//evil.example"_s + good;
    QTest::newRow("an address") << u"payex"_s << post << u"https://api.payex.com"_s + good;
    QTest::newRow("upwards") << u"payex"_s << post << documentsPath + u"/../x"_s;
    QTest::newRow("a query") << u"payex"_s << post << good + u"?a=b"_s;
    QTest::newRow("nothing") << u"payex"_s << post << QString();
}

void TestPayexGateway::whatItDidNotPrepareIsNotSent()
{
    QFETCH(QString, provider);
    QFETCH(int, method);
    QFETCH(QString, target);
    PreparedOperation prepared = preparedCapture(target);
    prepared.provider = provider;
    prepared.method = HttpMethod(method);
    PayexGateway gateway(payexMerchant(documentsHost), withoutDelays());
    Caught sent(gateway.send(prepared, IdempotencyKey(u"key"_s)));
    WAIT_FOR(sent);
    QVERIFY(!sent.succeeded());
    QCOMPARE(sent.error().notSendable->reason, NotSendable::Reason::NotPrepared);
    QVERIFY(!sent.error().sent);
}

void TestPayexGateway::problemsArePayexsOwn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("own");
    const QByteArray problem = "application/problem+json";
    const QByteArray forbidden =
        R"({"type":"https://api.payex.com/psp/errordetail/forbidden","status":403})";
    QTest::newRow("a problem of its own") << 403 << forbidden << problem << true;
    QTest::newRow("with a charset") << 403 << forbidden << problem + "; charset=utf-8" << true;
    QTest::newRow("a card's problem")
        << 403 << QByteArray(R"({"type":"https://api.payex.com/psp/errordetail/creditcard/x"})")
        << problem << true;
    QTest::newRow("for another status") << 400 << forbidden << problem << false;
    QTest::newRow("another's type")
        << 403 << QByteArray(R"({"type":"https://evil.example/psp/errordetail/forbidden"})")
        << problem << false;
    QTest::newRow("HTML of a firewall")
        << 403 << QByteArray("<html>Blocked</html>") << QByteArray("text/html") << false;
    QTest::newRow("a gateway's JSON") << 403 << QByteArray(R"({"message":"Forbidden"})")
                                      << QByteArray("application/json") << false;
    QTest::newRow("nothing") << 403 << QByteArray() << problem << false;
}

void TestPayexGateway::problemsArePayexsOwn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(bool, own);
    RawServer server;
    server.answer(answerOfType(status, type, body));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    Caught sent(
        gateway.send(preparedCapture(documentsPath + u"/captures"_s), IdempotencyKey(u"key"_s)));
    WAIT_FOR(sent);
    QVERIFY(!sent.succeeded());
    QCOMPARE(sent.error().httpStatus, status);
    QCOMPARE(isRefusal(sent.error()), own);
    QVERIFY(sent.error().sent);
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestPayexGateway::aReusedReferenceIsADuplicate_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("duplicate");
    QTest::newRow("as decided") << QByteArray("transaction.payeeReference") << true;
    QTest::newRow("in capitals") << QByteArray("Transaction.PayeeReference") << true;
    QTest::newRow("about the amount") << QByteArray("transaction.amount") << false;
    QTest::newRow("about nothing") << QByteArray() << false;
}

void TestPayexGateway::aReusedReferenceIsADuplicate()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, duplicate);
    RawServer server;
    const Json problem = {{"type", "https://api.payex.com/psp/errordetail/inputerror"},
                          {"title", "Error in input data"},
                          {"status", 400},
                          {"problems", Json::array({{{"name", name.toStdString()},
                                                     {"description", "Already used"}}})}};
    server.answer(answerOfType(400, "application/problem+json", payexBytes(problem)));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    Caught sent(
        gateway.send(preparedCapture(documentsPath + u"/captures"_s), IdempotencyKey(u"key"_s)));
    WAIT_FOR(sent);
    QVERIFY(isRefusal(sent.error()));
    QCOMPARE(gateway.isDuplicate(sent.error()), duplicate);
    QCOMPARE(sent.error().fields.front().detail, u"Already used"_s);
}

void TestPayexGateway::anOperationIsFoundByItsReference()
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    const PaymentPtr before = payexPayment(partlyCaptured());
    Json json = partlyCaptured();
    Json capture = payexTransaction("Capture", "Completed", 9);
    capture["payeeReference"] = "CAP1001";
    capture["amount"] = 100;
    json["payment"]["transactions"]["transactionList"].push_back(capture);
    const SentOperation sent{
        before->id, OperationKind::Capture, before->amount.with(100), u"CAP1001"_s, {}};
    const auto seen = operationsBefore(*before, OperationKind::Capture);
    QCOMPARE(gateway.judge(sent, seen, *before).kind, Judgement::Kind::NotSeen);
    const Judgement found = gateway.judge(sent, seen, *payexPayment(json));
    QCOMPARE(found.kind, Judgement::Kind::Seen);
    QCOMPARE(found.operation->merchantReference, u"CAP1001"_s);
}

void TestPayexGateway::aReferenceWithAnotherAmountIsForAPerson()
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    const PaymentPtr after = payexPayment(partlyCaptured());
    const SentOperation sent{
        after->id, OperationKind::Capture, after->amount.with(499), u"REF2"_s, {}};
    QCOMPARE(gateway.judge(sent, {}, *after).kind, Judgement::Kind::Contradicts);
}

void TestPayexGateway::aCancellationIsFoundWhateverItsAmount()
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    Json json = partlyCaptured();
    json["payment"]["transactions"]["transactionList"].push_back(
        payexTransaction("Cancellation", "Completed", 9));
    const PaymentPtr after = payexPayment(json);
    const SentOperation sent{
        after->id, OperationKind::Void, after->amount.with(1500), u"REF9"_s, {}};
    const Judgement found = gateway.judge(sent, {}, *after);
    QCOMPARE(found.kind, Judgement::Kind::Seen);
    QCOMPARE(found.operation->amount.minorUnits(), 1000);
}

void TestPayexGateway::whatWasThereBeforeIsNotOurs()
{
    const PayexGateway gateway(payexMerchant(documentsHost));
    const PaymentPtr after = payexPayment(partlyCaptured());
    const SentOperation sent{
        after->id, OperationKind::Capture, after->amount.with(500), u"REF2"_s, {}};
    const auto before = operationsBefore(*after, OperationKind::Capture);
    QCOMPARE(gateway.judge(sent, before, *after).kind, Judgement::Kind::NotSeen);
}

void TestPayexGateway::anAbortIsAPatchOfThePayment()
{
    RawServer server;
    server.answer(RawServer::reply(200, payexBytes(payexExample("payment"))));
    PayexGateway gateway(payexMerchant(server.url()), withoutDelays());
    Json json = paymentWith(Json::array());
    json["operations"] =
        Json::array({{{"method", "PATCH"}, {"href", payexPath}, {"rel", "update-payment-abort"}}});
    const PaymentPtr payment = payexPayment(json);
    QVERIFY(payment);
    QVERIFY(gateway.isOffered(PaymentDecision::Abort, *payment));
    const auto prepared = gateway.prepareDecision(PaymentDecision::Abort, *payment);
    QVERIFY(prepared.has_value());
    Caught aborted(gateway.send(*prepared, IdempotencyKey(u"key"_s)));
    WAIT_FOR(aborted);
    QVERIFY(aborted.succeeded());
    QVERIFY(aborted.value().operation.isEmpty());
    const RawRequest &request = server.requests().front();
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.path, QByteArray(payexPath));
    QCOMPARE(request.body,
             R"({"payment":{"operation":"Abort","abortReason":"CancelledByConsumer"}})");
}

void TestPayexGateway::aDecisionThatIsNotOfferedIsNotPrepared_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<NotOffered::Why>("why");
    using enum NotOffered::Why;
    const auto abortTo = [](const char *method, const std::string &href) {
        return payexBytes(
            Json::array({{{"method", method}, {"href", href}, {"rel", "update-payment-abort"}}}));
    };
    const int abort = int(PaymentDecision::Abort);
    QTest::newRow("none at all") << abort << QByteArray("[]") << NotNow;
    QTest::newRow("a POST") << abort << abortTo("POST", payexPath) << LinkMethod;
    QTest::newRow("another host") << abort
                                  << abortTo("PATCH",
                                             std::string("https://evil.example") + payexPath)
                                  << LinkLeadsAway;
    QTest::newRow("a resource of it")
        << abort << abortTo("PATCH", std::string(payexPath) + "/captures") << LinkLeadsAway;
    QTest::newRow("approve") << int(PaymentDecision::Approve) << abortTo("PATCH", payexPath)
                             << NotNow;
    QTest::newRow("decline") << int(PaymentDecision::Decline) << abortTo("PATCH", payexPath)
                             << NotNow;
}

void TestPayexGateway::aDecisionThatIsNotOfferedIsNotPrepared()
{
    QFETCH(int, decision);
    QFETCH(QByteArray, operations);
    QFETCH(NotOffered::Why, why);
    const PayexGateway gateway(payexMerchant(documentsHost));
    Json json = paymentWith(Json::array());
    json["operations"] = Json::parse(operations.begin(), operations.end());
    const PaymentPtr payment = payexPayment(json);
    QVERIFY(payment);
    QVERIFY(!gateway.isOffered(PaymentDecision(decision), *payment));
    const auto prepared = gateway.prepareDecision(PaymentDecision(decision), *payment);
    QVERIFY(!prepared.has_value());
    QCOMPARE(prepared.error().why, why);
}

COUNTERFOIL_TEST(QCoreApplication, TestPayexGateway)
#include "tst_payex_gateway.moc"
