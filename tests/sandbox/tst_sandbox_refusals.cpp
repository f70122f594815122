// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

class TestSandboxRefusals : public QObject
{
    Q_OBJECT

private slots:
    void badOperationIsRefusedWithItsPointer_data();
    void badOperationIsRefusedWithItsPointer();
    void badSessionIsRefusedWithItsPointer_data();
    void badSessionIsRefusedWithItsPointer();
    void badPaymentIsRefusedWithItsPointer_data();
    void badPaymentIsRefusedWithItsPointer();
    void everyFaultOfABodyIsNamed();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void otherContentTypesAreRefused();
    void unknownIdsAreNotFound_data();
    void unknownIdsAreNotFound();
    void wrongCredentialsAreRefused_data();
    void wrongCredentialsAreRefused();
    void onlyACreatedPaymentNeedsTheKeyBesideTheToken();
    void expiredTokenIsRefused();
    void foreignEntityIsForbidden();
    void tokenErrorsFollowOAuth_data();
    void tokenErrorsFollowOAuth();
};

void TestSandboxRefusals::badOperationIsRefusedWithItsPointer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *name, const char *body, const char *pointer) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(pointer);
    };
    row("no amount", R"({})", "/amount");
    row("amount 0", R"({"amount":0})", "/amount");
    row("negative amount", R"({"amount":-5})", "/amount");
    row("amount with decimals", R"({"amount":10.5})", "/amount");
    row("amount as text", R"({"amount":"10"})", "/amount");
    row("amount null", R"({"amount":null})", "/amount");
    row("above available", R"({"amount":14300})", "/amount");
    row("beyond 2^53", R"({"amount":9007199254740993})", "/amount");
    row("beyond 64 bit", R"({"amount":18446744073709551615})", "/amount");
    row("20 digits", R"({"amount":99999999999999999999})", "/amount");
    row("unknown field", R"({"amount":10,"amont":10})", "/amont");
    row("reference as number", R"({"amount":10,"merchant_reference":7})", "/merchant_reference");
    row("order as text", R"({"amount":10,"order":"x"})", "/order");
    row("line without quantity",
        R"({"amount":10,"order":{"shipments":[{"item_lines":[{"type":"PHYSICAL","name":"n","net_amount":1}]}]}})",
        "/order/shipments/0/item_lines/0/quantity");
    row("empty priorities", R"({"amount":10,"priorities":[]})", "/priorities");
    row("priority without method", R"({"amount":10,"priorities":[{"partner":"*"}]})",
        "/priorities/0/method");
    row("priority with empty partner",
        R"({"amount":10,"priorities":[{"partner":"","method":"*"}]})", "/priorities/0/partner");
    row("priority with another field",
        R"({"amount":10,"priorities":[{"partner":"*","method":"*","x":1}]})", "/priorities/0/x");
    row("priority as text", R"({"amount":10,"priorities":["illicado"]})", "/priorities/0");
    row("two rests",
        R"({"amount":10,"priorities":[{"partner":"*","method":"*"},{"partner":"*","method":"*"}]})",
        "/priorities/1");
    row("duplicate entry",
        R"({"amount":10,"priorities":[{"partner":"a","method":"b"},{"partner":"*","method":"*"},{"partner":"a","method":"b"}]})",
        "/priorities/2");
    row("list that covers too little",
        R"({"amount":5000,"priorities":[{"partner":"illicado","method":"*"}]})", "/priorities");
    row("list that matches nothing",
        R"({"amount":1,"priorities":[{"partner":"oney","method":"cb3x"}]})", "/priorities");
}

void TestSandboxRefusals::badOperationIsRefusedWithItsPointer()
{
    QFETCH(const QByteArray, body);
    LocalSandbox shop;
    const Json payment = shop.createPayment(
        Json::array({part("illicado", "giftcard", 4000), part("ingenico", "creditcard", 10299)}));
    const Answer answer = shop.send("POST", paymentPath(payment, "/captures"), body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.pointer(), "pointer");
    QCOMPARE(answer.headers["content-type"], QByteArray("application/problem+json"));
    const auto detail = answer.json()["errors"][0]["detail"].get<std::string>();
    QVERIFY2(detail.ends_with('.') && detail.size() > 10, detail.c_str());
    QCOMPARE(shop.get(paymentPath(payment)).json(), payment);
}

void TestSandboxRefusals::badSessionIsRefusedWithItsPointer_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("currency of elsewhere") << QByteArray("/currency") << QByteArray("\"NOK\"");
    QTest::newRow("currency in small") << QByteArray("/currency") << QByteArray("\"eur\"");
    QTest::newRow("negative amount") << QByteArray("/amount") << QByteArray("-1");
    QTest::newRow("amount 0") << QByteArray("/amount") << QByteArray("0");
    QTest::newRow("entity no uuid") << QByteArray("/entity_id") << QByteArray("\"me\"");
    QTest::newRow("relative url") << QByteArray("/shopper_redirection_url") << QByteArray("\"/x\"");
    QTest::newRow("script url") << QByteArray("/shopper_redirection_url")
                                << QByteArray("\"javascript:alert(1)\"");
    QTest::newRow("order without reference")
        << QByteArray("/order/reference") << QByteArray("\"\"");
    QTest::newRow("customer null") << QByteArray("/customer") << QByteArray("null");
    QTest::newRow("capture mode") << QByteArray("/capture_mode") << QByteArray("\"LATER\"");
    QTest::newRow("integration mode") << QByteArray("/integration_mode") << QByteArray("1");
}

void TestSandboxRefusals::badSessionIsRefusedWithItsPointer()
{
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, value);
    LocalSandbox shop;
    Json request{{"entity_id", "5e3a0862-7cc3-4427-92ba-9e1e9595f571"},
                 {"amount", 100},
                 {"currency", "EUR"},
                 {"shopper_redirection_url", "https://www.example.org/back"},
                 {"order", {{"reference", "o"}, {"net_amount", 100}}}};
    QCOMPARE(shop.post("/payment/v2/client-sessions", request).status, 201);
    request[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const Answer answer = shop.post("/payment/v2/client-sessions", request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
}

void TestSandboxRefusals::badPaymentIsRefusedWithItsPointer_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("currency of elsewhere") << QByteArray("/currency") << QByteArray("\"SEK\"");
    QTest::newRow("split amount 0") << QByteArray("/split/0/amount") << QByteArray("0");
    QTest::newRow("split without method") << QByteArray("/split/0/method") << QByteArray("\"\"");
    QTest::newRow("unknown parent")
        << QByteArray("/split/0/parent_payment_id") << QByteArray("\"nobody\"");
    QTest::newRow("webhook without url") << QByteArray("/webhook/url") << QByteArray("\"\"");
}

void TestSandboxRefusals::badPaymentIsRefusedWithItsPointer()
{
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, value);
    LocalSandbox shop;
    Json request = LocalSandbox::paymentRequest(Json::array({part("paypal", "wallet", 100)}));
    request["webhook"] = {{"url", "https://www.example.org/hook"}};
    QCOMPARE(shop.post("/payment/v2/payments", request).status, 201);
    request[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const Answer answer = shop.post("/payment/v2/payments", request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.pointer(), pointer);
}

void TestSandboxRefusals::everyFaultOfABodyIsNamed()
{
    LocalSandbox shop;
    const Json problem = shop.post("/payment/v2/client-sessions", {{"amount", -1}}).json();
    QByteArrayList pointers;
    for (const Json &error : problem["errors"])
        pointers.append(QByteArray::fromStdString(error["pointer"].get<std::string>()));
    QCOMPARE(pointers.join(' '),
             QByteArray("/entity_id /amount /currency /shopper_redirection_url /order"));
}

void TestSandboxRefusals::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut") << QByteArray("{\"amount\":");
    QTest::newRow("comment") << QByteArray("{\"amount\":1} // one");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("not UTF-8") << QByteArray("{\"merchant_reference\":\"\xff\",\"amount\":1}");
    QTest::newRow("nested 100 deep")
        << QByteArray("{\"amount\":1,\"order\":{\"additional_data\":{\"x\":" +
                      QByteArray(100, '[') + QByteArray(100, ']') + "}}}");
    QTest::newRow("nested half a million deep") << QByteArray(500000, '[');
}

void TestSandboxRefusals::brokenJsonIsRefused()
{
    QFETCH(const QByteArray, body);
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 100)}));
    const Answer answer = shop.send("POST", paymentPath(payment, "/captures"), body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().contains("detail"));
    QCOMPARE(shop.get(paymentPath(payment)).json()["version"], Json(1));
}

void TestSandboxRefusals::otherContentTypesAreRefused()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 100)}));
    const QByteArray path = paymentPath(payment, "/captures");
    for (const char *type : {"text/plain", "application/x-www-form-urlencoded", ""})
        QCOMPARE(shop.post(path, {{"amount", 1}}, {{"Content-Type", type}}).status, 415);
    const ExtraHeaders withCharset{{"Content-Type", "application/json; charset=utf-8"}};
    QCOMPARE(shop.post(path, {{"amount", 1}}, withCharset).status, 200);
}

void TestSandboxRefusals::unknownIdsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    const QByteArray id = "00000000-0000-4000-8000-000000000000";
    QTest::newRow("payment") << QByteArray("GET") << "/payment/v2/payments/" + id;
    QTest::newRow("no uuid") << QByteArray("GET") << QByteArray("/payment/v2/payments/x");
    QTest::newRow("refund") << QByteArray("POST") << "/payment/v2/payments/" + id + "/refunds";
    QTest::newRow("session") << QByteArray("GET") << "/payment/v2/client-sessions/" + id;
    QTest::newRow("abort") << QByteArray("POST") << "/payment/v2/client-sessions/" + id + "/abort";
    QTest::newRow("link") << QByteArray("GET") << "/payment/v2/payment-links/" + id;
}

void TestSandboxRefusals::unknownIdsAreNotFound()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    LocalSandbox shop;
    const Answer answer = shop.send(method, path, method == "POST" ? "{\"amount\":1}" : "");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json()["title"], Json("Not found"));
}

void TestSandboxRefusals::wrongCredentialsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("no token") << QByteArray("Authorization") << QByteArray() << 401;
    QTest::newRow("wrong token") << QByteArray("Authorization") << QByteArray("Bearer x") << 401;
    QTest::newRow("basic") << QByteArray("Authorization")
                           << "Basic " + QByteArray("demo-client:demo-secret").toBase64() << 401;
    QTest::newRow("wrong key") << QByteArray("x-api-key") << QByteArray("other") << 403;
}

void TestSandboxRefusals::wrongCredentialsAreRefused()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 100)}));
    const Answer answer =
        shop.post(paymentPath(payment, "/captures"), {{"amount", 1}}, {{header, value}});
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json().contains("detail"));
    QCOMPARE(shop.get(paymentPath(payment)).json(), payment);
}

void TestSandboxRefusals::onlyACreatedPaymentNeedsTheKeyBesideTheToken()
{
    LocalSandbox shop;
    const Json split = Json::array({part("paypal", "wallet", 100)});
    const Json payment = shop.createPayment(split);
    QCOMPARE(shop.send("GET", paymentPath(payment), {}, {{"x-api-key", {}}}).status, 200);
    QCOMPARE(
        shop.post(paymentPath(payment, "/captures"), {{"amount", 1}}, {{"x-api-key", {}}}).status,
        200);
    QCOMPARE(
        shop.post("/payment/v2/payments", LocalSandbox::paymentRequest(split), {{"x-api-key", {}}})
            .status,
        403);
}

void TestSandboxRefusals::expiredTokenIsRefused()
{
    LocalSandbox shop;
    const Json payment = shop.createPayment(Json::array({part("paypal", "wallet", 100)}));
    shop.now += 3599s;
    QCOMPARE(shop.get(paymentPath(payment)).status, 200);
    shop.now += 1s;
    const Answer answer = shop.get(paymentPath(payment));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers["www-authenticate"], QByteArray("Bearer"));
}

void TestSandboxRefusals::foreignEntityIsForbidden()
{
    LocalSandbox shop;
    Json request = LocalSandbox::paymentRequest(Json::array({part("paypal", "wallet", 100)}));
    request["entity_id"] = "89a237d0-20f9-438e-b46c-3993c46b7bbe";
    QCOMPARE(shop.post("/payment/v2/payments", request).status, 403);
    request["shopper_redirection_url"] = "https://www.example.org/back";
    QCOMPARE(shop.post("/payment/v2/client-sessions", request).status, 403);
}

void TestSandboxRefusals::tokenErrorsFollowOAuth_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QByteArray grant = "grant_type=client_credentials";
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray secret = "demo-secret";
    QTest::newRow("good") << grant << secret << QByteArray("demo-key") << form << 200
                          << QByteArray();
    QTest::newRow("basic alone") << grant << secret << QByteArray() << form << 200 << QByteArray();
    QTest::newRow("wrong secret") << grant << QByteArray("x") << QByteArray("demo-key") << form
                                  << 401 << QByteArray("invalid_client");
    QTest::newRow("wrong key") << grant << secret << QByteArray("x") << form << 401
                               << QByteArray("invalid_client");
    QTest::newRow("no grant") << QByteArray("a=b") << secret << QByteArray() << form << 400
                              << QByteArray("invalid_request");
    QTest::newRow("other grant") << QByteArray("grant_type=password") << secret << QByteArray()
                                 << form << 400 << QByteArray("unsupported_grant_type");
    QTest::newRow("json") << QByteArray("{}") << secret << QByteArray()
                          << QByteArray("application/json") << 400 << QByteArray("invalid_request");
}

void TestSandboxRefusals::tokenErrorsFollowOAuth()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, error);
    LocalSandbox shop;
    const Answer answer =
        shop.sendBare("POST", "/oauth/token", body,
                      {{"Authorization", "Basic " + ("demo-client:" + secret).toBase64()},
                       {"x-api-key", key},
                       {"Content-Type", type}});
    QTEST(answer.status, "status");
    if (error.isEmpty())
        QCOMPARE(answer.json()["token_type"], Json("Bearer"));
    else
        QCOMPARE(answer.json()["error"], Json(error.toStdString()));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxRefusals)
#include "tst_sandbox_refusals.moc"
