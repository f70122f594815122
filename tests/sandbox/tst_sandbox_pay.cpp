// SPDX-License-Identifier: GPL-3.0-or-later
#include "pay_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using sandbox::Json;

class TestSandboxPay : public QObject
{
    Q_OBJECT

private slots:
    void credentialsAreAskedFor_data();
    void credentialsAreAskedFor();
    void statusWithoutCredentialsTellsLess();
    void serviceMayAskLikeAToken();
    void newOrderIsReadAsItWasCreated();
    void orderIsFoundByEachOfItsNames();
    void createdByIsTheOneWhoAsked();
    void linksLeadToThisServer();
    void linksGoByTheCode_data();
    void linksGoByTheCode();
    void wrongOrdersAreRefused_data();
    void wrongOrdersAreRefused();
    void anotherServiceIsRefused();
    void refusalsHaveTheProvidersForm_data();
    void refusalsHaveTheProvidersForm();
    void unsetDescriptionIsSetOnce();
    void paymentIsAddedToAPendingOrder();
    void checkoutIsAPageWithAnswers();
    void ordersAreListedWithTheirProvider();
};

void TestSandboxPay::credentialsAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("wrong token") << PayShop::basic("AT-0001-0001:demo-tokens");
    QTest::newRow("wrong user") << PayShop::basic("AT-0001-0002:demo-token");
    QTest::newRow("secret of another") << PayShop::basic("AT-0001-0001:demo-secret");
    QTest::newRow("bearer") << QByteArray("Bearer demo-token");
    QTest::newRow("no base64") << QByteArray("Basic AT-0001-0001:demo-token");
}

void TestSandboxPay::credentialsAreAskedFor()
{
    QFETCH(const QByteArray, authorization);
    PayShop shop;
    const QByteArray id = shop.created();
    const Answer answer = shop.sendBare("GET", "/pay/v1/orders/" + id + "/status", {},
                                        {{"Authorization", authorization}});
    QCOMPARE(answer.status, 401);
    QCOMPARE(refusalOf(answer), QByteArray("401"));
    QCOMPARE(shop.sendBare("PATCH", "/pay/v1/orders/" + id + "/abort", {}, {}).status, 401);
}

void TestSandboxPay::statusWithoutCredentialsTellsLess()
{
    PayShop shop;
    const QByteArray id = shop.created();
    const Answer answer = shop.sendBare("GET", "/pay/v1/orders/" + id + "/status", {}, {});
    QCOMPARE(answer.status, 200);
    const Json order = answer.json();
    QCOMPARE(order["status"]["code"], Json(20));
    QVERIFY(!order.contains("payments"));
    QVERIFY(!order.contains("capturedAmount"));
}

void TestSandboxPay::serviceMayAskLikeAToken()
{
    PayShop shop;
    const QByteArray id = shop.created();
    const Answer answer =
        shop.sendBare("GET", "/pay/v1/orders/" + id + "/status", {},
                      {{"Authorization", PayShop::basic("SL-0001-0001:demo-secret")}});
    QCOMPARE(answer.json(), shop.order(id));
}

void TestSandboxPay::newOrderIsReadAsItWasCreated()
{
    PayShop shop;
    const Json created = shop.call("POST", "/v1/orders", PayShop::orderBody()).json();
    QCOMPARE(created["type"], Json("sale"));
    QCOMPARE(created["status"], Json({{"code", 20}, {"action", "PENDING"}}));
    QCOMPARE(created["reference"], Json("traala"));
    QCOMPARE(created["amount"], Json({{"value", 1500}, {"currency", "EUR"}}));
    QCOMPARE(created["capturedAmount"]["value"], Json(0));
    QCOMPARE(created["stats"]["extra1"], Json("order-7"));
    QCOMPARE(created["stats"]["domainId"], Json(nullptr));
    QCOMPARE(created["payments"][0]["paymentMethod"]["id"], Json(10));
    QCOMPARE(created["completedAt"], Json(nullptr));
    QCOMPARE(created["createdAt"], Json("2026-11-20T14:02:23+00:00"));
    QCOMPARE(created["expiresAt"], Json("2026-11-27T14:02:23+00:00"));
    QCOMPARE(shop.order(QByteArray::fromStdString(created["id"].get<std::string>())), created);
}

void TestSandboxPay::orderIsFoundByEachOfItsNames()
{
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    const Json order = shop.order(id);
    const auto orderId = order["orderId"].get<std::string>();
    QCOMPARE(orderId.size(), std::size_t{16});
    QCOMPARE(orderId[11], 'X');
    QVERIFY(orderId[0] > '3'); // what tells it from a legacy one
    QCOMPARE(shop.order(QByteArray::fromStdString(orderId)), order);
    const Json transaction =
        shop.call("GET", "/v2/transactions/" + QByteArray::fromStdString(orderId) + "/status")
            .json();
    const auto name = QByteArray::fromStdString(transaction["id"].get<std::string>());
    QVERIFY(name.startsWith("EX-"));
    QCOMPARE(shop.call("GET", "/v2/transactions/" + name + "/status").json(), transaction);
}

void TestSandboxPay::createdByIsTheOneWhoAsked()
{
    PayShop shop;
    const QByteArray id = shop.answered("reserve");
    QCOMPARE(shop.order(id)["createdBy"], Json("AT-0001-0001"));
    QCOMPARE(shop.order(id)["modifiedBy"], Json(nullptr)); // the payer
    shop.change(id, "void");
    QCOMPARE(shop.order(id)["modifiedBy"], Json("AT-0001-0001"));
}

void TestSandboxPay::linksLeadToThisServer()
{
    PayShop shop;
    const QByteArray id = shop.created();
    const Answer answer = shop.sendBare(
        "GET", "/pay/v1/orders/" + id + "/status", {},
        {{"Authorization", PayShop::basic("AT-0001-0001:demo-token")}, {"Host", "localhost:4711"}});
    QCOMPARE(answer.json()["links"]["abort"],
             Json("http://localhost:4711/pay/v1/orders/" + id.toStdString() + "/abort"));
}

void TestSandboxPay::linksGoByTheCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("links");
    QTest::newRow("pending") << QByteArray() << QByteArray("status abort checkout redirect");
    QTest::newRow("verify") << QByteArray("verify")
                            << QByteArray("status abort approve decline checkout redirect");
    QTest::newRow("authorised")
        << QByteArray("reserve")
        << QByteArray("status void capture captureAmount captureProducts redirect");
    QTest::newRow("paid") << QByteArray("pay") << QByteArray("status redirect");
    QTest::newRow("cancelled") << QByteArray("cancel") << QByteArray("status redirect");
}

void TestSandboxPay::linksGoByTheCode()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, links);
    PayShop shop;
    QCOMPARE(shop.linksOf(answer.isEmpty() ? shop.created() : shop.answered(answer)), links);
}

void TestSandboxPay::wrongOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *pointer, const char *value) {
        const QByteArray path = QByteArray(pointer).mid(1).replace('/', '.');
        QTest::addRow("%s %s", pointer, value) << QByteArray(pointer) << QByteArray(value) << path;
    };
    row("/amount", "15");
    row("/amount/value", "0");
    row("/amount/value", "15.5");
    row("/amount/value", "\"1500\"");
    row("/amount/currency", "\"\"");
    row("/exchangeUrl", "\"nowhere\"");
    row("/paymentMethod/id", "\"10\"");
    row("/order/products/0/quantity", "0");
    row("/reference", "\"12345678901234567890123456789012345678901234567890123456789012345\"");
}

void TestSandboxPay::wrongOrdersAreRefused()
{
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, path);
    PayShop shop;
    Json body = PayShop::orderBody();
    body[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const Answer answer = shop.call("POST", "/v1/orders", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(refusalOf(answer), "400 " + path);
    QCOMPARE(shop.get("/_sandbox/payments").json(), Json::array());
}

void TestSandboxPay::anotherServiceIsRefused()
{
    PayShop shop;
    Json body = PayShop::orderBody();
    body["serviceId"] = "SL-9999-9999";
    const Answer answer = shop.call("POST", "/v1/orders", body);
    QCOMPARE(answer.status, 403);
    QCOMPARE(refusalOf(answer), QByteArray("PAY-004"));
}

void TestSandboxPay::refusalsHaveTheProvidersForm_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *method, const char *path, int status,
                        const char *code) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << status << QByteArray(code);
    };
    row("unknown order", "GET", "/v1/orders/nobody/status", 404, "PAY-001");
    row("unknown transaction", "PATCH", "/v2/transactions/nobody/refund", 404, "PAY-001");
    row("unknown address", "GET", "/v1/nothing", 404, "404");
    row("wrong method", "POST", "/v1/orders/nobody/void", 405, "405");
}

void TestSandboxPay::refusalsHaveTheProvidersForm()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    PayShop shop;
    const Answer answer = shop.call(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(refusalOf(answer), code);
    const Json body = answer.json();
    for (const char *member : {"type", "code", "title", "detail", "violations"})
        QVERIFY2(body.contains(member), member);
}

void TestSandboxPay::unsetDescriptionIsSetOnce()
{
    PayShop shop;
    Json body = PayShop::orderBody();
    body.erase("description");
    const QByteArray id = shop.created(body);
    const Json first{{"description", "Tea"}};
    QCOMPARE(shop.call("PATCH", "/v1/orders/" + id, first).json()["description"], Json("Tea"));
    const Json second{{"description", "Coffee"}};
    QCOMPARE(shop.call("PATCH", "/v1/orders/" + id, second).status, 422);
    QCOMPARE(shop.order(id)["description"], Json("Tea"));
}

void TestSandboxPay::paymentIsAddedToAPendingOrder()
{
    PayShop shop;
    const QByteArray id = shop.created();
    const Json method{{"paymentMethod", {{"id", 706}}}};
    QCOMPARE(shop.call("POST", "/v1/orders/" + id + "/payments", method).status, 201);
    QCOMPARE(shop.order(id)["payments"][1]["paymentMethod"]["id"], Json(706));
    shop.change(id, "abort");
    QCOMPARE(shop.call("POST", "/v1/orders/" + id + "/payments", method).status, 422);
}

void TestSandboxPay::checkoutIsAPageWithAnswers()
{
    PayShop shop;
    const QByteArray id = shop.created();
    const Answer page = shop.sendBare("GET", "/pay/checkout/" + id, {}, {});
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers["content-type"].startsWith("text/html"));
    QVERIFY(page.body.contains("value=\"reserve\""));
    QCOMPARE(shop.answerCheckout(id, "steal").status, 400);
    QCOMPARE(shop.answerCheckout(id, "pay").status, 200);
    QCOMPARE(shop.answerCheckout(id, "pay").status, 422);
    const Answer after = shop.sendBare("GET", "/pay/checkout/" + id, {}, {});
    QVERIFY(!after.body.contains("<button"));
}

void TestSandboxPay::ordersAreListedWithTheirProvider()
{
    PayShop shop;
    const QByteArray id = shop.created();
    const Json list = shop.get("/_sandbox/payments").json();
    QCOMPARE(list, Json::array({{{"id", shop.order(id)["orderId"]},
                                 {"client_session_id", nullptr},
                                 {"order_reference", "traala"},
                                 {"scenario", "plain"},
                                 {"provider", "pay"}}}));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPay)
#include "tst_sandbox_pay.moc"
