// SPDX-License-Identifier: GPL-3.0-or-later
#include "pay_shop.h"
#include "payex_shop.h"
#include "receiver.h"
#include "tests/support/test_program.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QUrlQuery>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

Json bodyOf(const httpd::Request &request)
{
    return Json::parse(request.body.begin(), request.body.end(), nullptr, false);
}

QByteArray headerOf(const httpd::Request &request, std::string_view name)
{
    const std::string_view value = request.header(name);
    return {value.data(), qsizetype(value.size())};
}

/// Posts to /_sandbox/notifications; gives the status.
int ask(LocalSandbox &shop, const Json &wish)
{
    return shop.sendBare("POST", "/_sandbox/notifications", sandbox::toBytes(wish), {}).status;
}

Json lastOf(LocalSandbox &shop)
{
    return shop.sendBare("GET", "/_sandbox/notifications", {}, {}).json().back();
}

/// An order whose exchanges go to the receiver.
QByteArray orderFor(PayShop &shop, const Receiver &receiver)
{
    Json body = PayShop::orderBody();
    body["exchangeUrl"] = receiver.url("/exchange?shop=7").toStdString();
    return shop.created(body);
}

/// A payment whose callbacks go to the receiver.
QByteArray paymentFor(PayexShop &shop, const Receiver &receiver)
{
    Json body = shop.paymentBody();
    body["payment"]["urls"]["callbackUrl"] = receiver.url("/callback").toStdString();
    const Json created = shop.call("POST", "/psp/creditcard/payments", body).json();
    return QByteArray::fromStdString(created["payment"]["id"].get<std::string>());
}

} // namespace

class TestSandboxNotifications : public QObject
{
    Q_OBJECT

private slots:
    void changedOrderIsExchangedWhole();
    void exchangeIsSignedOverItsBytes_data();
    void exchangeIsSignedOverItsBytes();
    void refundIsNoticedInTheFlatForm();
    void exchangeFollowsAPendingChange();
    void answerDecidesWhetherAnExchangeIsTaken_data();
    void answerDecidesWhetherAnExchangeIsTaken();
    void exchangeIsTriedAgainAtItsTimes();
    void exchangeIsGivenUpInTheEnd();
    void receiverGetsTheExchangesOfAllOrdersToo();
    void legacyOrderIsExchangedInItsForms_data();
    void legacyOrderIsExchangedInItsForms();
    void newTransactionIsCalledBack();
    void endedTransactionIsCalledBackAgain();
    void callbackMayBeFlat();
    void callbackIsTriedAgainAtItsTimes();
    void nothingLeavesThisMachine();
    void wrongWishesAreRefused_data();
    void wrongWishesAreRefused();
    void resetForgetsReceiversAndNotifications();
};

void TestSandboxNotifications::changedOrderIsExchangedWhole()
{
    Receiver receiver;
    PayShop shop;
    const QByteArray id = orderFor(shop, receiver);
    shop.answerCheckout(id, "reserve");
    QTRY_COMPARE(receiver.received.size(), 1);
    const httpd::Request &request = receiver.received.first();
    QCOMPARE(request.method, std::string("POST"));
    QCOMPARE(request.path, std::string("/exchange"));
    const QUrlQuery query(QString::fromStdString(request.query));
    QCOMPARE(query.queryItemValue(QStringLiteral("shop")), QStringLiteral("7"));
    QCOMPARE(query.queryItemValue(QStringLiteral("event")), QStringLiteral("status_changed"));
    const Json body = bodyOf(request);
    QCOMPARE(body["event"], Json("status_changed"));
    QCOMPARE(body["type"], Json("order"));
    QCOMPARE(body["version"], Json(1));
    QCOMPARE(body["id"], Json(id.toStdString()));
    QCOMPARE(body["object"], shop.order(id));
    QTRY_COMPARE(lastOf(shop)["state"], Json("taken"));
}

void TestSandboxNotifications::exchangeIsSignedOverItsBytes_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("usual") << QByteArray() << QByteArray("sha256");
    QTest::newRow("signed") << QByteArray("signed") << QByteArray("sha256");
    QTest::newRow("SHA-512") << QByteArray("signed-sha512") << QByteArray("sha512");
    QTest::newRow("unsigned") << QByteArray("json") << QByteArray();
}

void TestSandboxNotifications::exchangeIsSignedOverItsBytes()
{
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, algorithm);
    Receiver receiver;
    PayShop shop;
    const QByteArray id = shop.answered("pay");
    QCOMPARE(ask(shop, {{"provider", "pay"},
                        {"url", receiver.url().toStdString()},
                        {"payment", id.toStdString()},
                        {"form", form.toStdString()}}),
             204);
    QTRY_COMPARE(receiver.received.size(), 1);
    const httpd::Request &request = receiver.received.first();
    QCOMPARE(headerOf(request, "signature-algorithm"), algorithm);
    if (algorithm.isEmpty()) {
        QVERIFY(request.header("signature").empty());
        return;
    }
    const auto hash =
        algorithm == "sha512" ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
    const QByteArray signature =
        QMessageAuthenticationCode::hash(request.body, "demo-token", hash).toHex();
    QCOMPARE(headerOf(request, "signature"), signature);
    QCOMPARE(headerOf(request, "signature-keyid"), QByteArray("AT-0001-0001"));
    QCOMPARE(headerOf(request, "signature-method"), QByteArray("HMAC"));
}

void TestSandboxNotifications::refundIsNoticedInTheFlatForm()
{
    Receiver receiver;
    PayShop shop;
    const QByteArray id = orderFor(shop, receiver);
    shop.answerCheckout(id, "pay");
    shop.refund(id, 410);
    QTRY_COMPARE(receiver.received.size(), 3);
    const auto notice = std::ranges::find_if(receiver.received, [](const httpd::Request &request) {
        return request.header("content-type") == "application/x-www-form-urlencoded";
    });
    QVERIFY(notice != receiver.received.end());
    const QUrlQuery form(QString::fromUtf8(notice->body));
    QCOMPARE(form.queryItemValue(QStringLiteral("action"), QUrl::FullyDecoded),
             QStringLiteral("refund:add"));
    QCOMPARE(form.queryItemValue(QStringLiteral("amount")), QStringLiteral("4.1"));
    QCOMPARE(form.queryItemValue(QStringLiteral("order_id")).toStdString(),
             shop.order(id)["orderId"].get<std::string>());
    QVERIFY(form.queryItemValue(QStringLiteral("transactionId")).startsWith(u"EX-"));
}

void TestSandboxNotifications::exchangeFollowsAPendingChange()
{
    Receiver receiver;
    PayShop shop;
    const QByteArray id = orderFor(shop, receiver);
    shop.answerCheckout(id, "reserve");
    QTRY_COMPARE(receiver.received.size(), 1);
    shop.addFault({{"match", {{"path", "/capture"}}},
                   {"do", {{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 1000}}}});
    shop.change(id, "capture");
    shop.now += 1s;
    QCOMPARE(shop.stateOf(id), QByteArray("100 0/1500"));
    QTRY_COMPARE(receiver.received.size(), 2);
    QCOMPARE(bodyOf(receiver.received.last())["object"]["status"]["code"], Json(100));
}

void TestSandboxNotifications::answerDecidesWhetherAnExchangeIsTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *answer, int status, const char *state) {
        QTest::addRow("%d %s", status, answer) << status << QByteArray(answer) << QByteArray(state);
    };
    row("TRUE|Thank you", 200, "taken");
    row("TRUE| Thank you", 200, "taken");
    row(R"({"result":true,"description":"Thank you"})", 200, "taken");
    row("FALSE|Not now", 200, "waiting");
    row(R"({"result":false,"description":"Not now"})", 200, "waiting");
    row(R"({"result":"true"})", 200, "waiting");
    row("OK", 200, "waiting");
    row("", 200, "waiting");
    row("TRUE|Thank you", 500, "waiting");
    row("TRUE|Thank you", 0, "waiting");
}

void TestSandboxNotifications::answerDecidesWhetherAnExchangeIsTaken()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, state);
    Receiver receiver;
    receiver.status = status;
    receiver.answer = answer;
    PayShop shop;
    shop.answerCheckout(orderFor(shop, receiver), "pay");
    QTRY_COMPARE(lastOf(shop)["statuses"], Json::array({status}));
    QCOMPARE(lastOf(shop)["state"], Json(state.toStdString()));
}

void TestSandboxNotifications::exchangeIsTriedAgainAtItsTimes()
{
    Receiver receiver;
    receiver.answer = "FALSE|Not now";
    PayShop shop;
    shop.answerCheckout(orderFor(shop, receiver), "pay");
    QTRY_COMPARE(lastOf(shop)["statuses"].size(), std::size_t{1});
    shop.now += 4999ms;
    QCOMPARE(lastOf(shop)["statuses"].size(), std::size_t{1});
    shop.now += 1ms;
    QTRY_COMPARE(lastOf(shop)["statuses"].size(), std::size_t{2});
    receiver.answer = "TRUE|Now";
    shop.now += 55s; // a minute after the first
    QTRY_COMPARE(lastOf(shop)["state"], Json("taken"));
    shop.now += 24h;
    QCOMPARE(lastOf(shop)["statuses"], Json::array({200, 200, 200}));
    QCOMPARE(receiver.received.size(), 3);
    QCOMPARE(receiver.received.first().body, receiver.received.last().body);
}

void TestSandboxNotifications::exchangeIsGivenUpInTheEnd()
{
    Receiver receiver;
    receiver.status = 503;
    PayShop shop;
    shop.answerCheckout(orderFor(shop, receiver), "pay");
    const sandbox::TimePoint begun = shop.now;
    std::size_t tries = 0;
    for (const std::chrono::seconds after : {0s, 5s, 60s, 600s, 1800s, 7200s}) {
        shop.now = begun + after;
        ++tries;
        QTRY_COMPARE(lastOf(shop)["statuses"].size(), tries);
    }
    QCOMPARE(lastOf(shop)["state"], Json("given up"));
    shop.now += 24h;
    QCOMPARE(lastOf(shop)["statuses"].size(), tries);
    QCOMPARE(receiver.received.size(), 6);
}

void TestSandboxNotifications::receiverGetsTheExchangesOfAllOrdersToo()
{
    Receiver own;
    Receiver receiver;
    PayShop shop;
    const QByteArray id = orderFor(shop, own);
    QCOMPARE(ask(shop, {{"provider", "pay"}, {"url", receiver.url().toStdString()}}), 204);
    shop.answerCheckout(id, "pay");
    shop.answered("pay"); // has no address of its own
    QTRY_COMPARE(receiver.received.size(), 2);
    QTRY_COMPARE(own.received.size(), 1);
}

void TestSandboxNotifications::legacyOrderIsExchangedInItsForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("usual") << QByteArray();
    QTest::newRow("post") << QByteArray("post");
    QTest::newRow("get") << QByteArray("get");
    QTest::newRow("json") << QByteArray("json");
}

void TestSandboxNotifications::legacyOrderIsExchangedInItsForms()
{
    QFETCH(const QByteArray, form);
    Receiver receiver;
    PayShop shop(QStringLiteral("demo"));
    Json legacy;
    for (const Json &entry : shop.payments("pay")) {
        if (entry["scenario"] == "legacy" && legacy.is_null())
            legacy = entry;
    }
    QCOMPARE(ask(shop, {{"provider", "pay"},
                        {"url", receiver.url("/exchange?shop=7").toStdString()},
                        {"payment", legacy["id"]},
                        {"form", form.toStdString()}}),
             204);
    QTRY_COMPARE(receiver.received.size(), 1);
    const httpd::Request &request = receiver.received.first();
    QVERIFY(request.header("signature").empty());
    QCOMPARE(request.method, std::string(form == "get" ? "GET" : "POST"));
    Json fields = bodyOf(request);
    if (form != "json") {
        const QUrlQuery query(form == "get" ? QString::fromStdString(request.query)
                                            : QString::fromUtf8(request.body));
        fields = Json::object();
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            fields[name.toStdString()] = value.toStdString();
        fields.erase("shop");
    }
    QCOMPARE(fields, legacy["exchange"]);
    QCOMPARE(fields["amount"], Json("0.1"));
    QCOMPARE(fields["stoptime"], Json("2026-11-19 14:02:31")); // there, an hour more than UTC
}

void TestSandboxNotifications::newTransactionIsCalledBack()
{
    Receiver receiver;
    PayexShop shop;
    const QByteArray path = paymentFor(shop, receiver);
    shop.answerCheckout(path, "pay");
    const Json capture = shop.operate(path, "captures", 700).json()["capture"];
    QTRY_COMPARE(receiver.received.size(), 2);
    Json bodies = Json::object();
    for (const httpd::Request &request : receiver.received) {
        QCOMPARE(request.path, std::string("/callback"));
        const Json body = bodyOf(request);
        QCOMPARE(body["payment"]["id"], Json(path.toStdString()));
        bodies[body["transaction"]["id"].get<std::string>()] = body["transaction"]["number"];
        QVERIFY(!body.contains("state"));
    }
    QCOMPARE(bodies[capture["id"].get<std::string>()], capture["transaction"]["number"]);
}

void TestSandboxNotifications::endedTransactionIsCalledBackAgain()
{
    Receiver receiver;
    PayexShop shop;
    const QByteArray path = paymentFor(shop, receiver);
    shop.answerCheckout(path, "pay");
    shop.addFault({{"match", {{"path", "/captures"}}},
                   {"do", {{"outcome", "PENDING"}, {"then", "SUCCESS"}, {"after_ms", 1000}}}});
    shop.operate(path, "captures", 700);
    QTRY_COMPARE(receiver.received.size(), 2);
    shop.now += 1s;
    QCOMPARE(shop.remaining(path), QByteArray("800/800/700"));
    QTRY_COMPARE(receiver.received.size(), 3);
}

void TestSandboxNotifications::callbackMayBeFlat()
{
    Receiver receiver;
    PayexShop shop;
    const QByteArray path = shop.authorised();
    QCOMPARE(ask(shop, {{"provider", "payex"},
                        {"url", receiver.url().toStdString()},
                        {"payment", path.toStdString()},
                        {"form", "flat"}}),
             204);
    QTRY_COMPARE(receiver.received.size(), 1);
    const Json body = bodyOf(receiver.received.first());
    QCOMPARE(body["payment"], Json(path.toStdString()));
    QCOMPARE(body["paymentNumber"], shop.read(path)["payment"]["number"]);
    QVERIFY(body.contains("transactionNumber"));
}

void TestSandboxNotifications::callbackIsTriedAgainAtItsTimes()
{
    Receiver receiver;
    receiver.status = 404;
    PayexShop shop;
    shop.answerCheckout(paymentFor(shop, receiver), "pay");
    std::chrono::seconds before{0};
    std::size_t tries = 1;
    QTRY_COMPARE(lastOf(shop)["statuses"].size(), tries);
    for (const std::chrono::seconds after : {30s, 60s, 360s, 432s, 864s, 1265s}) {
        shop.now += after - before - 1s;
        QCOMPARE(lastOf(shop)["statuses"].size(), tries);
        shop.now += 1s;
        ++tries;
        QTRY_COMPARE(lastOf(shop)["statuses"].size(), tries);
        before = after;
    }
    QCOMPARE(lastOf(shop)["state"], Json("given up"));
}

void TestSandboxNotifications::nothingLeavesThisMachine()
{
    PayShop shop;
    Json body = PayShop::orderBody();
    body["exchangeUrl"] = "https://shop.example.com/exchange";
    shop.answerCheckout(shop.created(body), "pay");
    const Json last = lastOf(shop);
    QCOMPARE(last["state"], Json("not sent"));
    QCOMPARE(last["statuses"], Json::array());
}

void TestSandboxNotifications::wrongWishesAreRefused_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::newRow("broken JSON") << QByteArray("{");
    QTest::newRow("no provider") << QByteArray(R"({"url":"http://127.0.0.1:9/"})");
    QTest::newRow("no url") << QByteArray(R"({"provider":"pay"})");
    QTest::newRow("url as number") << QByteArray(R"({"provider":"pay","url":9})");
    QTest::newRow("another machine")
        << QByteArray(R"({"provider":"pay","url":"http://example.com/"})");
    QTest::newRow("TLS") << QByteArray(R"({"provider":"pay","url":"https://127.0.0.1/"})");
    QTest::newRow("unknown form") << QByteArray(
        R"({"provider":"pay","url":"http://127.0.0.1:9/","form":"xml"})");
    QTest::newRow("unknown payment")
        << QByteArray(R"({"provider":"payex","url":"http://127.0.0.1:9/","payment":"nobody"})");
    QTest::newRow("unknown order")
        << QByteArray(R"({"provider":"pay","url":"http://127.0.0.1:9/","payment":"nobody"})");
    QTest::newRow("unknown webhook")
        << QByteArray(R"({"provider":"purse","url":"http://127.0.0.1:9/","payment":"nobody"})");
    QTest::newRow("unknown form of a webhook")
        << QByteArray(R"({"provider":"purse","url":"http://127.0.0.1:9/","form":"signed"})");
}

void TestSandboxNotifications::wrongWishesAreRefused()
{
    QFETCH(const QByteArray, wish);
    LocalSandbox shop;
    QCOMPARE(shop.sendBare("POST", "/_sandbox/notifications", wish, {}).status, 400);
}

void TestSandboxNotifications::resetForgetsReceiversAndNotifications()
{
    Receiver receiver;
    PayShop shop;
    QCOMPARE(ask(shop, {{"provider", "pay"}, {"url", receiver.url().toStdString()}}), 204);
    shop.answered("pay");
    QTRY_COMPARE(receiver.received.size(), 1);
    shop.send("POST", "/_sandbox/reset");
    QCOMPARE(shop.get("/_sandbox/notifications").json(), Json::array());
    shop.answered("pay");
    QCOMPARE(shop.get("/_sandbox/notifications").json(), Json::array());
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxNotifications)
#include "tst_sandbox_notifications.moc"
