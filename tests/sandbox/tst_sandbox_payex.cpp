// SPDX-License-Identifier: GPL-3.0-or-later
#include "payex_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using sandbox::Json;

class TestSandboxPayex : public QObject
{
    Q_OBJECT

private slots:
    void tokenIsAskedFor_data();
    void tokenIsAskedFor();
    void newPaymentIsReadAsItWasCreated();
    void addressesMayEndWithASlash();
    void expandedResourcesAreGivenInFull_data();
    void expandedResourcesAreGivenInFull();
    void pricesHaveEveryBrand();
    void subResourcesBelongToTheirPayment();
    void transactionIsReadAlone();
    void isOperationalIsATextInLists();
    void operationsAreAbsoluteAddresses();
    void refusalsHaveTheProvidersForm_data();
    void refusalsHaveTheProvidersForm();
    void wrongBodiesAreRefused_data();
    void wrongBodiesAreRefused();
    void bodyMustBeJson();
    void paymentsAreListedWithTheirProvider();
};

void TestSandboxPayex::tokenIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("Bearer demo-tokens");
    QTest::newRow("no scheme") << QByteArray("demo-token");
    QTest::newRow("basic") << "Basic " + QByteArray("demo:demo-token").toBase64();
}

void TestSandboxPayex::tokenIsAskedFor()
{
    QFETCH(const QByteArray, authorization);
    PayexShop shop;
    const QByteArray path = shop.created();
    const Answer answer =
        shop.sendBare("GET", "/payex" + path, {}, {{"Authorization", authorization}});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers["content-type"], QByteArray("application/problem+json"));
    QCOMPARE(answer.json()["status"], Json(401));
}

void TestSandboxPayex::newPaymentIsReadAsItWasCreated()
{
    PayexShop shop;
    const Json created = shop.call("POST", "/psp/creditcard/payments", shop.paymentBody()).json();
    const Json &payment = created["payment"];
    const auto path = QByteArray::fromStdString(payment["id"].get<std::string>());
    QVERIFY(path.startsWith("/psp/creditcard/payments/"));
    QCOMPARE(payment["state"], Json("Ready"));
    QCOMPARE(payment["intent"], Json("PreAuthorization"));
    QCOMPARE(payment["amount"], Json(1500));
    QCOMPARE(payment["payerReference"], Json("AB1234"));
    QCOMPARE(payment["prices"]["id"], Json((path + "/prices").toStdString()));
    QCOMPARE(shop.remaining(path), QByteArray("0/0/0"));
    QCOMPARE(shop.rels(path), QByteArray("update-payment-abort redirect-authorization"));
    QCOMPARE(shop.read(path), created);
}

void TestSandboxPayex::addressesMayEndWithASlash()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    QCOMPARE(shop.read(path + '/'), shop.read(path));
    QCOMPARE(shop.read(path + "/prices/"), shop.read(path + "/prices"));
}

void TestSandboxPayex::expandedResourcesAreGivenInFull_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << QByteArray("?$expand=urls,authorizations");
    QTest::newRow("encoded") << QByteArray("?%24expand=urls%2Cauthorizations");
}

void TestSandboxPayex::expandedResourcesAreGivenInFull()
{
    QFETCH(const QByteArray, query);
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Json payment = shop.read(path + query)["payment"];
    QCOMPARE(payment["urls"], shop.read(path + "/urls")["urls"]);
    QCOMPARE(payment["authorizations"], shop.read(path + "/authorizations")["authorizations"]);
    QCOMPARE(payment["authorizations"]["authorizationList"].size(), std::size_t{1});
    QCOMPARE(payment["prices"].size(), std::size_t{1}); // its id alone
}

void TestSandboxPayex::pricesHaveEveryBrand()
{
    PayexShop shop;
    const Json prices = shop.read(shop.created() + "/prices")["prices"]["priceList"];
    QCOMPARE(prices.size(), std::size_t{2});
    QCOMPARE(prices[0]["type"], Json("VISA"));
    QCOMPARE(prices[1]["type"], Json("MasterCard"));
    QCOMPARE(prices[0]["amount"], Json(1500));
    QCOMPARE(prices[1]["amount"], Json(1500)); // each, and not together
}

void TestSandboxPayex::subResourcesBelongToTheirPayment()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    shop.operate(path, "captures", 700);
    for (const char *name : {"prices", "payeeInfo", "urls", "transactions", "authorizations",
                             "captures", "reversals", "cancellations"}) {
        const Json answer = shop.read(path + '/' + name);
        QCOMPARE(answer["payment"], Json(path.toStdString()));
        QCOMPARE(answer[name]["id"], Json((path + '/' + name).toStdString()));
    }
    QCOMPARE(shop.read(path + "/payeeInfo")["payeeInfo"]["orderReference"], Json("or-1"));
    QCOMPARE(shop.read(path + "/transactions")["transactions"]["transactionList"].size(),
             std::size_t{2});
    QCOMPARE(shop.read(path + "/captures")["captures"]["captureList"].size(), std::size_t{1});
    QCOMPARE(shop.read(path + "/reversals")["reversals"]["reversalList"], Json::array());
    QCOMPARE(shop.call("GET", path + "/nothing").status, 404);
}

void TestSandboxPayex::transactionIsReadAlone()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Json capture = shop.operate(path, "captures", 700).json()["capture"];
    const auto id = QByteArray::fromStdString(capture["id"].get<std::string>());
    QCOMPARE(shop.read(id)["capture"], capture);
    const auto transaction =
        QByteArray::fromStdString(capture["transaction"]["id"].get<std::string>());
    QVERIFY(transaction.startsWith(path + "/transactions/"));
    QCOMPARE(shop.read(transaction)["transaction"], capture["transaction"]);
    QByteArray asReversal = id;
    QCOMPARE(shop.call("GET", asReversal.replace("captures", "reversals")).status, 404);
}

void TestSandboxPayex::isOperationalIsATextInLists()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Json listed = shop.read(path + "/transactions")["transactions"]["transactionList"][0];
    QCOMPARE(listed["isOperational"], Json("FALSE"));
    const auto id = QByteArray::fromStdString(listed["id"].get<std::string>());
    QCOMPARE(shop.read(id)["transaction"]["isOperational"], Json(false));
}

void TestSandboxPayex::operationsAreAbsoluteAddresses()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const Answer answer =
        shop.sendBare("GET", "/payex" + path, {},
                      {{"Authorization", "Bearer demo-token"}, {"Host", "localhost:4711"}});
    const Json operation = answer.json()["operations"][0];
    QCOMPARE(operation["rel"], Json("create-capture"));
    QCOMPARE(operation["method"], Json("POST"));
    QCOMPARE(operation["contentType"], Json("application/json"));
    QCOMPARE(operation["href"],
             Json(("http://localhost:4711/payex" + path + "/captures").toStdString()));
}

void TestSandboxPayex::refusalsHaveTheProvidersForm_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("unknown payment")
        << QByteArray("GET") << QByteArray("s/nobody") << 404 << QByteArray("notfound:");
    QTest::newRow("unknown address")
        << QByteArray("GET") << QByteArray("ing") << 404 << QByteArray("notfound:");
    QTest::newRow("wrong method") << QByteArray("DELETE") << QByteArray("s/nobody") << 405
                                  << QByteArray("methodnotallowed:");
    QTest::newRow("wrong method of a list") << QByteArray("POST") << QByteArray("s/nobody/prices")
                                            << 405 << QByteArray("methodnotallowed:");
}

void TestSandboxPayex::refusalsHaveTheProvidersForm()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, tail);
    QFETCH(const int, status);
    QFETCH(const QByteArray, problem);
    PayexShop shop;
    const QByteArray path = "/psp/creditcard/payment" + tail;
    const Answer answer = shop.call(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(problemOf(answer), problem);
    QCOMPARE(answer.json()["instance"], Json(path.toStdString()));
}

void TestSandboxPayex::wrongBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *pointer, const char *value) {
        const QByteArray name = QByteArray(pointer).mid(1).replace('/', '.');
        QTest::addRow("%s %s", pointer, value) << QByteArray(pointer) << QByteArray(value) << name;
    };
    row("/transaction/amount", "0");
    row("/transaction/amount", "-1");
    row("/transaction/amount", "1.5");
    row("/transaction/amount", "\"100\"");
    row("/transaction/vatAmount", "-1");
    row("/transaction/vatAmount", "101");
    row("/transaction/description", "\"\"");
    row("/transaction/description", "\"12345678901234567890123456789012345678901\"");
    row("/transaction/payeeReference", "\"\"");
    row("/transaction/payeeReference", "\"with space\"");
    row("/transaction/payeeReference", "\"12345678901234567890123456789012345678901234567890X\"");
    row("/transaction", "[]");
}

void TestSandboxPayex::wrongBodiesAreRefused()
{
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, name);
    PayexShop shop;
    const QByteArray path = shop.authorised();
    Json body{
        {"transaction",
         {{"amount", 100}, {"vatAmount", 0}, {"description", "Parcel"}, {"payeeReference", "C1"}}}};
    body[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const Answer answer = shop.call("POST", path + "/captures", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(problemOf(answer), "inputerror: " + name);
    QCOMPARE(shop.remaining(path), QByteArray("1500/1500/0"));
}

void TestSandboxPayex::bodyMustBeJson()
{
    PayexShop shop;
    const QByteArray path = shop.authorised();
    const ExtraHeaders token{{"Authorization", "Bearer demo-token"}};
    QCOMPARE(shop.sendBare("POST", "/payex" + path + "/captures", "{}", token).status, 415);
    ExtraHeaders json = token;
    json["Content-Type"] = "application/json; charset=utf-8";
    QCOMPARE(shop.sendBare("POST", "/payex" + path + "/captures", "{", json).status, 400);
}

void TestSandboxPayex::paymentsAreListedWithTheirProvider()
{
    PayexShop shop;
    const QByteArray path = shop.created();
    const Json list = shop.get("/_sandbox/payments").json();
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list[0]["id"], Json(path.toStdString()));
    QCOMPARE(list[0]["provider"], Json("payex"));
    QCOMPARE(list[0]["order_reference"], Json("or-1"));
    QCOMPARE(list[0]["client_session_id"], Json(nullptr));
    QCOMPARE(list[0]["scenario"], Json("plain"));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxPayex)
#include "tst_sandbox_payex.moc"
