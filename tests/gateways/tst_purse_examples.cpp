// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/order_encoder.h"
#include "core/gateways/purse/purse_encoder.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/purse_readers.h"
#include "core/net/token_source.h"
#include "tests/gateways/purse_rewriter.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;

namespace {

QByteArray exampleBytes(const char *name)
{
    QFile file(
        QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-%1.json").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json document(const QByteArray &bytes)
{
    return Json::parse(bytes.begin(), bytes.end());
}

QByteArray joined(const std::set<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return QByteArray::fromStdString(text);
}

/// The order and the customer of a request document.
struct RequestParts
{
    Order order;
    std::optional<Customer> customer;
    std::optional<Webhook> webhook;
    std::optional<Browser> browser;
};

RequestParts readRequestParts(JsonValue json)
{
    const Currency euro = *Currency::fromCode(u"EUR");
    return {purse::readOrder(json.object("order"), euro).value_or(Order()),
            purse::readCustomer(json.object("customer")),
            purse::readWebhook(json.object("webhook")), purse::readBrowser(json.object("browser"))};
}

Money inEuros(qint64 cents)
{
    return {cents, *Currency::fromCode(u"EUR")};
}

} // namespace

/// Walks every example of the documents: no leaf of an answer is lost on the way into the
/// domain, and the requests of the examples can be said.
class TestPurseExamples : public QObject
{
    Q_OBJECT

private slots:
    void paymentKeepsEveryField_data();
    void paymentKeepsEveryField();
    void paymentWithEveryFieldOfTheContract();
    void sessionKeepsEveryField_data();
    void sessionKeepsEveryField();
    void paymentLinkKeepsEveryField();
    void signingKeysKeepEveryField();
    void tokenKeepsEveryField();
    void sessionRequestCanBeSaid();
    void paymentRequestCanBeSaid();
    void operationRequestCanBeSaid();
    void abortCanBeSaid();
    void lostFieldWouldBeSeen();
};

void TestPurseExamples::paymentKeepsEveryField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("different");
    QTest::newRow("create") << exampleBytes("create-payment.response") << QByteArray();
    QTest::newRow("get") << exampleBytes("get-payment.response") << QByteArray();
    // The one sample whose event types are prose: kept as a list of one.
    QTest::newRow("operation") << exampleBytes("operation.response")
                               << QByteArray("/webhook/event_types is lost\n"
                                             "/webhook/event_types/0 is new\n");
}

void TestPurseExamples::paymentKeepsEveryField()
{
    QFETCH(QByteArray, bytes);
    const auto payment = purse::parsePayment(bytes);
    QVERIFY(payment.has_value());
    QTEST(joined(differences(document(bytes), rewrite(**payment))), "different");
    QCOMPARE((*payment)->raw, bytes);
}

void TestPurseExamples::paymentWithEveryFieldOfTheContract()
{
    Json json = document(exampleBytes("operation.response"));
    const Json request = document(exampleBytes("create-payment.request"));
    json["payment_link_id"] = "link-1";
    json["customer"] = document(exampleBytes("create-client-session.request"))["customer"];
    json["browser"] = request["browser"];
    json["authentication"] = {{"any", {1, 2.5, nullptr}}};
    json["amounts"]["authorize_pending"] = 7;
    json["webhook"]["event_types"] = {"PAYMENT_CAPTURE", "PAYMENT_REFUND"};
    const auto payment = purse::parsePayment(QByteArray::fromStdString(json.dump()));
    QVERIFY(payment.has_value());
    QCOMPARE(joined(differences(json, rewrite(**payment))), QByteArray());
}

void TestPurseExamples::sessionKeepsEveryField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name : {"create", "get", "abort"})
        QTest::newRow(name) << exampleBytes(
            (QByteArray(name) + "-client-session.response").constData());
}

void TestPurseExamples::sessionKeepsEveryField()
{
    QFETCH(QByteArray, bytes);
    const auto session = purse::parseSession(bytes);
    QVERIFY(session.has_value());
    QCOMPARE(joined(differences(document(bytes), rewrite(**session))), QByteArray());
    QCOMPARE((*session)->raw, bytes);
}

void TestPurseExamples::paymentLinkKeepsEveryField()
{
    const Json request = document(exampleBytes("create-client-session.request"));
    const Json json = {
        {"id", "l1"},
        {"version", 3},
        {"entity_id", "e1"},
        {"status", "PAID"},
        {"amount", 12000},
        {"currency", "EUR"},
        {"capture_mode", "MANUAL"},
        {"expires_at", "2024-08-25T10:42:59.123+02:00"},
        {"customer", request["customer"]},
        {"order", request["order"]},
        {"allow_future_usage", false},
        {"payment_attempts", Json::array({{{"payment_id", "p1"},
                                           {"client_session_id", "s1"},
                                           {"status", "AUTHORIZED"},
                                           {"created_at", "2024-08-25T10:42:59Z"}}})}};
    const auto link = purse::parsePaymentLink(QByteArray::fromStdString(json.dump()));
    QVERIFY(link.has_value());
    QCOMPARE(joined(differences(json, rewrite(**link))), QByteArray());
}

void TestPurseExamples::signingKeysKeepEveryField()
{
    const QByteArray bytes = exampleBytes("jwks.response");
    const auto keys = purse::parseSigningKeys(bytes);
    QVERIFY(keys.has_value());
    QCOMPARE(joined(differences(document(bytes), rewrite(*keys))), QByteArray());
}

void TestPurseExamples::tokenKeepsEveryField()
{
    const auto token = parseToken(exampleBytes("token.response"));
    QVERIFY(token.has_value());
    QCOMPARE(token->accessToken.reveal(), "2YotnFZFEjr1zCsicMWpAA");
    QCOMPARE(token->lifetime, 3600s);
}

void TestPurseExamples::sessionRequestCanBeSaid()
{
    const QByteArray bytes = exampleBytes("create-client-session.request");
    const auto parts = readJson(bytes, &readRequestParts);
    QVERIFY(parts.has_value());
    SessionRequest request;
    request.amount = inEuros(12000);
    request.order = parts->order;
    request.customer = parts->customer;
    request.webhook = parts->webhook;
    request.challenge = ChallengeIndicator::NotRequested;
    request.shopperRedirectionUrl =
        QStringLiteral("https://example.org/redirect?order_id=123456789");
    const QByteArray body = purse::encodeSessionRequest(
        request, EntityId(QStringLiteral("5e3a0862-7cc3-4427-92ba-9e1e9595f571")));
    // The mode that the example leaves to its default is always said.
    QCOMPARE(joined(differences(document(bytes), document(body))),
             QByteArray("/integration_mode is new\n"));
}

void TestPurseExamples::paymentRequestCanBeSaid()
{
    const QByteArray bytes = exampleBytes("create-payment.request");
    const auto parts = readJson(bytes, &readRequestParts);
    QVERIFY(parts.has_value());
    PaymentRequest request;
    request.amount = inEuros(12000);
    request.order = parts->order;
    request.customer = parts->customer;
    request.browser = parts->browser;
    request.shopperRedirectionUrl =
        QStringLiteral("https://www.example.org/payment-callback?order_id=123456789");
    request.split = {
        {inEuros(3299), {}, QStringLiteral("a1b2c3d4-abcd-1234-a1b2-123456abcdef"), {}, {}},
        {inEuros(1000), {QStringLiteral("illicado"), QStringLiteral("giftcard")}, {}, {}, {}}};
    const QByteArray body = purse::encodePaymentRequest(
        request, EntityId(QStringLiteral("5e3a0862-7cc3-4427-92ba-9e1e9595f571")));
    QCOMPARE(joined(differences(document(bytes), document(body))), QByteArray());
}

void TestPurseExamples::operationRequestCanBeSaid()
{
    const QByteArray bytes = exampleBytes("operation.request");
    const auto parts = readJson(bytes, &readRequestParts);
    QVERIFY(parts.has_value());
    OperationRequest request;
    request.amount = inEuros(10);
    request.merchantReference = QStringLiteral("CAP#1223445");
    request.lines = {{parts->order.shipments.front().itemLines.front(), 0}};
    const QByteArray body = purse::encodeOperation(request, QStringLiteral("priorities"));
    // An empty object of free data is not sent.
    QCOMPARE(joined(differences(document(bytes), document(body))),
             QByteArray("/order/additional_data is lost\n"));
}

void TestPurseExamples::abortCanBeSaid()
{
    QCOMPARE(document(purse::encodeAbort(SessionStatus::AbortedByMerchant)),
             document(exampleBytes("abort-client-session.request")));
}

void TestPurseExamples::lostFieldWouldBeSeen()
{
    const QByteArray bytes = exampleBytes("get-payment.response");
    auto payment = Payment(**purse::parsePayment(bytes));
    payment.captures.front().partnerTransactions.back().partnerReference.clear();
    payment.authorisation.partnerTransactions.back().card->threeDs->eci = QStringLiteral("02");
    QCOMPARE(joined(differences(document(bytes), rewrite(payment))),
             QByteArray("/authorization/partner_transactions/1/card/three_ds/eci: 01 became 02\n"
                        "/captures/0/partner_transactions/1/partner_reference is lost\n"));
}

COUNTERFOIL_TEST(QCoreApplication, TestPurseExamples)
#include "tst_purse_examples.moc"
