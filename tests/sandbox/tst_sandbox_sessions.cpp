// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

const Json sessionRequest{{"entity_id", "5e3a0862-7cc3-4427-92ba-9e1e9595f571"},
                          {"amount", 12000},
                          {"currency", "EUR"},
                          {"shopper_redirection_url", "https://www.example.org/back"},
                          {"order", {{"reference", "order_test"}, {"net_amount", 12000}}}};

QByteArray sessionPath(const Json &session, const char *tail = "")
{
    return "/payment/v2/client-sessions/" +
           QByteArray::fromStdString(session["id"].get<std::string>()) + tail;
}

} // namespace

class TestSandboxSessions : public QObject
{
    Q_OBJECT

private slots:
    void createdSessionCanBeReadAndAborted();
    void abortedSessionCannotBeAbortedAgain();
    void abortNeedsAKnownStatus();
    void sessionExpiresWhenItsTimeIsOver();
    void submittedSessionLeadsToItsPayment();
    void abortOfAPendingPaymentEndsIt();
    void linkExpiresWhenItsTimeIsOver();
    void eligibleSolutionsFollowAmountAndCurrency();
    void signingKeysNeedOnlyTheApiKey();
};

void TestSandboxSessions::createdSessionCanBeReadAndAborted()
{
    LocalSandbox shop;
    const Answer created = shop.post("/payment/v2/client-sessions", sessionRequest);
    QCOMPARE(created.status, 201);
    const Json session = created.json();
    QCOMPARE(session["status"], Json("CREATED"));
    QCOMPARE(session["capture_mode"], Json("MANUAL"));
    QCOMPARE(session["integration_mode"], Json("EMBEDDED"));
    QCOMPARE(session["expires_at"], Json("2026-11-20T14:32:23.000Z"));
    QVERIFY(!session["links"].contains("abort")); // as in the documents' sample
    QCOMPARE(shop.get(sessionPath(session)).json(), session);

    const Answer aborted =
        shop.post(sessionPath(session, "/abort"), {{"status", "ABORTED_BY_MERCHANT"}});
    QCOMPARE(aborted.status, 200);
    QCOMPARE(aborted.json()["status"], Json("ABORTED_BY_MERCHANT"));
    QVERIFY(!aborted.json()["links"].contains("abort"));
}

void TestSandboxSessions::abortedSessionCannotBeAbortedAgain()
{
    LocalSandbox shop;
    const Json session = shop.post("/payment/v2/client-sessions", sessionRequest).json();
    shop.post(sessionPath(session, "/abort"), {{"status", "ABORTED_BY_CUSTOMER"}});
    const Answer again =
        shop.post(sessionPath(session, "/abort"), {{"status", "ABORTED_BY_MERCHANT"}});
    QCOMPARE(again.status, 409);
    QCOMPARE(shop.get(sessionPath(session)).json()["status"], Json("ABORTED_BY_CUSTOMER"));
}

void TestSandboxSessions::abortNeedsAKnownStatus()
{
    LocalSandbox shop;
    const Json session = shop.post("/payment/v2/client-sessions", sessionRequest).json();
    for (const Json &body : {Json::object(), Json{{"status", "EXPIRED"}},
                             Json{{"status", "ABORTED_BY_MERCHANT"}, {"why", "x"}}})
        QCOMPARE(shop.post(sessionPath(session, "/abort"), body).status, 400);
    QCOMPARE(shop.get(sessionPath(session)).json()["status"], Json("CREATED"));
}

void TestSandboxSessions::sessionExpiresWhenItsTimeIsOver()
{
    LocalSandbox shop;
    const Json session = shop.post("/payment/v2/client-sessions", sessionRequest).json();
    shop.now += 30min - 1ms;
    QCOMPARE(shop.get(sessionPath(session)).json()["status"], Json("CREATED"));
    shop.now += 1ms;
    QCOMPARE(shop.get(sessionPath(session)).json()["status"], Json("EXPIRED"));
    QCOMPARE(shop.post(sessionPath(session, "/abort"), {{"status", "ABORTED_BY_MERCHANT"}}).status,
             409);
}

void TestSandboxSessions::submittedSessionLeadsToItsPayment()
{
    LocalSandbox shop(QStringLiteral("demo"));
    const Json payment =
        shop.get("/payment/v2/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f").json();
    const Json session = shop.get(sessionPath({{"id", payment["client_session_id"]}})).json();
    QCOMPARE(session["status"], Json("SUBMITTED"));
    QCOMPARE(session["payment_id"], payment["id"]);
    QCOMPARE(session["links"]["payment"]["href"], payment["links"]["self"]["href"]);
    QVERIFY(!session["links"].contains("abort"));
    QCOMPARE(shop.post(sessionPath(session, "/abort"), {{"status", "ABORTED_BY_MERCHANT"}}).status,
             409);
}

void TestSandboxSessions::abortOfAPendingPaymentEndsIt()
{
    LocalSandbox shop(QStringLiteral("demo"));
    Json pending;
    for (const Json &entry : shop.payments()) {
        if (entry["order_reference"] == "order_2026-11-8796")
            pending = shop.get(paymentPath(entry)).json();
    }
    QCOMPARE(pending["authorization"]["status"], Json("PENDING"));
    const Json session = shop.get(sessionPath({{"id", pending["client_session_id"]}})).json();
    QVERIFY(session["links"].contains("abort"));
    QCOMPARE(shop.post(sessionPath(session, "/abort"), {{"status", "ABORTED_BY_CUSTOMER"}}).status,
             200);
    const Json after = shop.get(paymentPath(pending)).json();
    QCOMPARE(after["authorization"]["status"], Json("ABORTED"));
    QCOMPARE(after["amounts"]["authorize_pending"], Json(0));
    QCOMPARE(after["version"], Json(pending["version"].get<int>() + 1));
}

void TestSandboxSessions::linkExpiresWhenItsTimeIsOver()
{
    LocalSandbox shop(QStringLiteral("demo"));
    const QByteArray path = "/payment/v2/payment-links/7d9c5288-d7bb-423b-bff7-5c0727cb0001";
    const Json opened = shop.get(path).json();
    QCOMPARE(opened["status"], Json("OPENED"));
    shop.now += 52h;
    const Answer token = shop.sendBare(
        "POST", "/oauth/token", "grant_type=client_credentials",
        {{"Authorization", "Basic " + QByteArray("demo-client:demo-secret").toBase64()},
         {"Content-Type", "application/x-www-form-urlencoded"}});
    const auto bearer =
        QByteArray::fromStdString("Bearer " + token.json()["access_token"].get<std::string>());
    const Json expired = shop.send("GET", path, {}, {{"Authorization", bearer}}).json();
    QCOMPARE(expired["status"], Json("EXPIRED"));
    QCOMPARE(expired["version"], Json(opened["version"].get<int>() + 1));
}

void TestSandboxSessions::eligibleSolutionsFollowAmountAndCurrency()
{
    LocalSandbox shop;
    const auto methods = [&](int amount, const char *currency, bool futureUsage) {
        const Json answer = shop.post("/payment/v2/eligible-solutions",
                                      {{"entity_id", sessionRequest["entity_id"]},
                                       {"amount", amount},
                                       {"currency", currency},
                                       {"allow_future_usage", futureUsage},
                                       {"order", {{"reference", "o"}, {"net_amount", amount}}}})
                                .json();
        QByteArrayList names;
        for (const Json &solution : answer["eligible_solutions"])
            names.append(QByteArray::fromStdString(solution["partner"].get<std::string>()));
        return names.join(' ');
    };
    QCOMPARE(methods(12000, "EUR", false),
             QByteArray("illicado ingenico dalenys paypal oney easy2play"));
    QCOMPARE(methods(9999, "EUR", false), QByteArray("illicado ingenico dalenys paypal easy2play"));
    QCOMPARE(methods(12000, "JPY", false), QByteArray("ingenico dalenys paypal"));
    QCOMPARE(methods(12000, "EUR", true), QByteArray("ingenico dalenys"));
    QCOMPARE(shop.post("/payment/v2/eligible-solutions", Json::object()).pointer(),
             QByteArray("/entity_id"));
}

void TestSandboxSessions::signingKeysNeedOnlyTheApiKey()
{
    LocalSandbox shop;
    const QByteArray path = "/payment/v2/signing-jwks";
    const Answer answer = shop.sendBare("GET", path, {}, {{"x-api-key", "demo-key"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["keys"][0]["kty"], Json("RSA"));
    QVERIFY(answer.json()["keys"][0]["kid"].is_string());
    QVERIFY(answer.json()["keys"][1]["kid"].is_number()); // the documents show both
    const auto modulus = answer.json()["keys"][0]["n"].get<std::string>();
    QCOMPARE(
        QByteArray::fromBase64(QByteArray::fromStdString(modulus), QByteArray::Base64UrlEncoding)
            .size(),
        256);
    QCOMPARE(shop.sendBare("GET", path, {}, {}).status, 403);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxSessions)
#include "tst_sandbox_sessions.moc"
