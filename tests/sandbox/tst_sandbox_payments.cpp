// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

class TestSandboxPayments : public QObject
{
    Q_OBJECT

private slots:
    void createdPaymentIsAuthorisedAtOnce();
    void createdPaymentWithBrowserWaitsForItsShopper();
    void automaticCaptureModeCapturesOnAuthorisation();
    void duplicateOfAnAuthorisationUsesItsSolution();
    void foreignDuplicateKeepsItsParentFields();
    void splitAboveTheAmountIsRefused();
    void theDocumentedSampleIsTaken();
    void zeroAmountNeedsFutureUsage();
    void aSplitBelowTheAmountIsTakenAsInTheDocuments();
    void linksFollowWhatIsAvailable();
    void overviewCountsVoidsAsConsumed();
    void answersCarryRequestIdAndDate();
    void unknownPathAndMethodHaveTheirStatus();
};

void TestSandboxPayments::createdPaymentIsAuthorisedAtOnce()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(
        Json::array({part("illicado", "giftcard", 4000), part("ingenico", "creditcard", 10299)}));
    QCOMPARE(payment["version"], Json(1));
    QCOMPARE(payment["authorization"]["status"], Json("AUTHORIZED"));
    QCOMPARE(payment["amounts"]["total_authorized"], Json(14299));
    QCOMPARE(payment["amounts"]["available_to_capture"], Json(14299));
    QCOMPARE(payment["amounts"]["available_to_refund"], Json(0));
    QCOMPARE(payment["created_at"], Json("2026-11-20T14:02:23.000Z"));
    QCOMPARE(shop.get(paymentPath(payment)).json(), payment);
}

void TestSandboxPayments::createdPaymentWithBrowserWaitsForItsShopper()
{
    LocalSandbox shop;
    Json request =
        LocalSandbox::paymentRequest(Json::array({part("ingenico", "creditcard", 2000)}));
    request["browser"] = {{"user_agent", "Mozilla/5.0"}};
    request["shopper_redirection_url"] = "https://www.example.org/back";
    const Json payment = shop.post("/payment/v2/payments", request).json();
    QCOMPARE(payment["authorization"]["status"], Json("PENDING"));
    QCOMPARE(payment["amounts"]["authorize_pending"], Json(2000));
    QCOMPARE(payment["amounts"]["total_authorized"], Json(0));
    QVERIFY(payment["redirection"].contains("href"));
    QVERIFY(!payment["links"].contains("capture"));

    shop.now += 5s;
    const Json later = shop.get(paymentPath(payment)).json();
    QCOMPARE(later["authorization"]["status"], Json("AUTHORIZED"));
    QCOMPARE(later["version"], Json(2));
    QCOMPARE(later["amounts"]["total_authorized"], Json(2000));
}

void TestSandboxPayments::automaticCaptureModeCapturesOnAuthorisation()
{
    LocalSandbox shop;
    Json request =
        LocalSandbox::paymentRequest(Json::array({part("ingenico", "creditcard", 2000)}));
    request["capture_mode"] = "AUTOMATIC";
    const Json payment = shop.post("/payment/v2/payments", request).json();
    QCOMPARE(payment["amounts"]["total_captured"], Json(2000));
    QCOMPARE(payment["overview"]["captured"], Json("TOTALLY"));

    request["browser"] = Json::object();
    request["shopper_redirection_url"] = "https://www.example.org/back";
    const Json waiting = shop.post("/payment/v2/payments", request).json();
    QCOMPARE(waiting["captures"].size(), std::size_t{0});
    shop.now += 5s;
    QCOMPARE(shop.get(paymentPath(waiting)).json()["captures"].size(), std::size_t{1});
}

void TestSandboxPayments::duplicateOfAnAuthorisationUsesItsSolution()
{
    LocalSandbox shop;
    const Json parent = shop.createPayment(Json::array({part("dalenys", "creditcard", 5000)}));
    const Json payment =
        shop.createPayment(Json::array({{{"amount", 3299}, {"parent_payment_id", parent["id"]}},
                                        part("illicado", "giftcard", 1000)}));
    QCOMPARE(payment["split"][0]["partner"], Json("dalenys"));
    QCOMPARE(payment["split"][0]["parent_payment_id"], parent["id"]);
    QCOMPARE(payment["split"][0]["parent_partner_transaction_id"],
             parent["authorization"]["partner_transactions"][0]["id"]);
    QCOMPARE(payment["amount"], Json(4299));
}

void TestSandboxPayments::foreignDuplicateKeepsItsParentFields()
{
    LocalSandbox shop;
    Json candidate = part("ingenico", "creditcard", 100);
    candidate["parent_partner_reference"] = 123456789;
    candidate["parent_partner_token"] = "64837-39372-32188";
    const Json payment = shop.createPayment(Json::array({candidate}));
    QCOMPARE(payment["split"][0]["parent_partner_reference"], Json(123456789));
    QCOMPARE(payment["split"][0]["parent_partner_token"], Json("64837-39372-32188"));
}

void TestSandboxPayments::splitAboveTheAmountIsRefused()
{
    LocalSandbox shop;
    Json request = LocalSandbox::paymentRequest(Json::array({part("paypal", "wallet", 1000)}));
    request["amount"] = 999;
    const Answer answer = shop.post("/payment/v2/payments", request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), QByteArray("/split"));
    QCOMPARE(shop.get("/_sandbox/payments").json().size(), std::size_t{0});
}

void TestSandboxPayments::theDocumentedSampleIsTaken()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-create-payment.request.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sample = file.readAll();
    Json request = Json::parse(sample.begin(), sample.end());
    LocalSandbox shop;
    const Json parent = shop.createPayment(Json::array({part("dalenys", "creditcard", 5000)}));
    request["split"][0]["parent_payment_id"] = parent["id"]; // the sample's own is nobody's
    const Answer answer = shop.post("/payment/v2/payments", request);
    QVERIFY2(answer.status == 201, answer.pointer().constData());
    QCOMPARE(answer.json()["amount"], Json(12000));
    QCOMPARE(answer.json()["split"].size(), std::size_t{2});
}

void TestSandboxPayments::zeroAmountNeedsFutureUsage()
{
    LocalSandbox shop;
    Json request = LocalSandbox::paymentRequest(Json::array());
    QCOMPARE(shop.post("/payment/v2/payments", request).pointer(), QByteArray("/amount"));
    request["allow_future_usage"] = true;
    const Answer answer = shop.post("/payment/v2/payments", request);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()["links"].size(), std::size_t{1});
}

void TestSandboxPayments::aSplitBelowTheAmountIsTakenAsInTheDocuments()
{
    LocalSandbox shop;
    Json request = LocalSandbox::paymentRequest(
        Json::array({part("illicado", "giftcard", 3299), part("ingenico", "creditcard", 1000)}));
    request["amount"] = 12000;
    const Answer answer = shop.post("/payment/v2/payments", request);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()["amount"], Json(12000));
    QCOMPARE(answer.json()["amounts"]["total_authorized"], Json(4299));
}

void TestSandboxPayments::linksFollowWhatIsAvailable()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 1000)}));
    const auto rels = [](const Json &body) {
        QByteArrayList names;
        for (const auto &[rel, link] : body["links"].items())
            names.append(QByteArray::fromStdString(rel));
        return names.join(' ');
    };
    QCOMPARE(rels(payment), QByteArray("self capture void"));
    QCOMPARE(payment["links"]["capture"]["href"].get<std::string>(),
             "/v2/payments/" + payment["id"].get<std::string>() + "/captures");

    Json after = shop.post(paymentPath(payment, "/captures"), {{"amount", 400}}).json();
    QCOMPARE(rels(after), QByteArray("self capture refund void"));
    after = shop.post(paymentPath(payment, "/voids"), {{"amount", 600}}).json();
    QCOMPARE(rels(after), QByteArray("self refund"));
    after = shop.post(paymentPath(payment, "/refunds"), {{"amount", 400}}).json();
    QCOMPARE(rels(after), QByteArray("self"));
}

void TestSandboxPayments::overviewCountsVoidsAsConsumed()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 1000)}));
    QCOMPARE(payment["overview"]["consumed"], Json("NOT"));
    shop.post(paymentPath(payment, "/captures"), {{"amount", 400}});
    Json after = shop.post(paymentPath(payment, "/refunds"), {{"amount", 400}}).json();
    QCOMPARE(after["overview"]["captured"], Json("PARTIALLY"));
    QCOMPARE(after["overview"]["refunded"], Json("TOTALLY"));
    QCOMPARE(after["overview"]["consumed"], Json("PARTIALLY"));
    after = shop.post(paymentPath(payment, "/voids"), {{"amount", 600}}).json();
    QCOMPARE(after["overview"]["voided"], Json("PARTIALLY"));
    QCOMPARE(after["overview"]["consumed"], Json("TOTALLY"));
}

void TestSandboxPayments::answersCarryRequestIdAndDate()
{
    LocalSandbox shop;
    const Answer echoed =
        shop.send("GET", "/payment/v2/signing-jwks", {}, {{"x-request-id", "r1"}});
    QCOMPARE(echoed.headers["x-request-id"], QByteArray("r1"));
    QCOMPARE(echoed.headers["date"], QByteArray("Fri, 20 Nov 2026 14:02:23 GMT"));
    QCOMPARE(echoed.headers["content-length"].toLongLong(), echoed.body.size());
    QVERIFY(!shop.get("/payment/v2/signing-jwks").headers["x-request-id"].isEmpty());
}

void TestSandboxPayments::unknownPathAndMethodHaveTheirStatus()
{
    LocalSandbox shop;
    QCOMPARE(shop.get("/payment/v2/nothing").status, 404);
    QCOMPARE(shop.get("/v2/payments/1").status, 404);
    QCOMPARE(shop.send("DELETE", "/payment/v2/payments/1").status, 405);
    QCOMPARE(shop.get("/payment/v2/payments").status, 405);
    QCOMPARE(shop.get("/oauth/token").status, 405);
    QCOMPARE(shop.get("/_sandbox/nothing").status, 404);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayments)
#include "tst_sandbox_payments.moc"
