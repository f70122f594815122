// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"
#include "receiver.h"
#include "tests/support/test_program.h"

#include <QTcpServer>
#include <QTest>

using namespace std::chrono_literals;
using sandbox::Json;

namespace {

const char *const openLinkId = "7d9c5288-d7bb-423b-bff7-5c0727cb0001"; // of the demo

Json postedBody(const httpd::Request &request)
{
    return Json::parse(request.body.begin(), request.body.end(), nullptr, false);
}

Json webhookTo(const QByteArray &url)
{
    return {
        {"url", url.toStdString()},
        {"headers", Json::array({{{"name", "x-webhook-token"}, {"values", {"a-demo-token"}}}})}};
}

Json watchedSessionRequest(const QByteArray &url)
{
    return {{"entity_id", "5e3a0862-7cc3-4427-92ba-9e1e9595f571"},
            {"amount", 12000},
            {"currency", "EUR"},
            {"shopper_redirection_url", "https://www.example.org/back"},
            {"order", {{"reference", "order_test"}, {"net_amount", 12000}}},
            {"webhook", webhookTo(url)}};
}

Json watchedPayment(LocalSandbox &shop, const QByteArray &url, const Json &changes = {})
{
    Json request = LocalSandbox::paymentRequest(Json::array({part("paypal", "wallet", 1000)}));
    request["webhook"] = webhookTo(url);
    request.update(changes.is_null() ? Json::object() : changes);
    return shop.post("/payment/v2/payments", request).json();
}

QByteArray watchedSession(LocalSandbox &shop, const QByteArray &url)
{
    const Json session =
        shop.post("/payment/v2/client-sessions", watchedSessionRequest(url)).json();
    return "/payment/v2/client-sessions/" +
           QByteArray::fromStdString(session["id"].get<std::string>());
}

/// Sends all webhooks to the receiver from now on.
int sendAllTo(LocalSandbox &shop, const Receiver &receiver)
{
    const Json wish{{"provider", "purse"}, {"url", receiver.url().toStdString()}};
    return shop.sendBare("POST", "/_sandbox/notifications", sandbox::toBytes(wish), {}).status;
}

Json lastNotification(LocalSandbox &shop)
{
    return shop.sendBare("GET", "/_sandbox/notifications", {}, {}).json().back();
}

} // namespace

class TestSandboxWebhooks : public QObject
{
    Q_OBJECT

private slots:
    void createdPaymentIsPostedAsItIsRead();
    void eachOperationIsPosted();
    void pendingOperationIsPostedAgainWhenItEnds();
    void pendingAuthorisationIsPostedAgainWhenItEnds();
    void automaticCaptureIsPostedAfterTheAuthorisation();
    void sessionIsPostedWithEachStatus();
    void sessionExpiresAndIsPostedWithoutARequest();
    void linkExpiresAndIsPosted();
    void onlyEventsThatAreAskedForArePosted_data();
    void onlyEventsThatAreAskedForArePosted();
    void receiverOfAllGetsWhatAWebhookDoesNotAskFor();
    void refusedOperationIsNotPosted();
    void askedHeadersAreSentAndNoOthers();
    void refusedConnectionIsTriedAgain();
    void serverErrorIsTriedAgainUntilItIsTaken();
    void webhookIsGivenUpAfterItsLastTime();
    void webhookOfAnythingCanBeAskedFor();
};

void TestSandboxWebhooks::createdPaymentIsPostedAsItIsRead()
{
    Receiver receiver;
    LocalSandbox shop;
    const Json payment = watchedPayment(shop, receiver.url("/hook?order=7"));
    QTRY_COMPARE(receiver.received.size(), 1);
    const httpd::Request &request = receiver.received.first();
    QCOMPARE(request.method, std::string("POST"));
    QCOMPARE(request.path, std::string("/hook"));
    QCOMPARE(request.query, std::string("order=7"));
    QCOMPARE(request.header("content-type"), std::string_view("application/json"));
    QCOMPARE(request.header("x-webhook-token"), std::string_view("a-demo-token"));
    QCOMPARE(request.body, shop.get(paymentPath(payment)).body);
    QTRY_COMPARE(lastNotification(shop)["state"], Json("taken"));
}

void TestSandboxWebhooks::eachOperationIsPosted()
{
    Receiver receiver;
    LocalSandbox shop;
    const Json payment = watchedPayment(shop, receiver.url());
    int posted = 1;
    QTRY_COMPARE(receiver.received.size(), posted);
    for (const auto &[path, total] :
         {std::pair{"/captures", "total_captured"}, std::pair{"/refunds", "total_refunded"},
          std::pair{"/voids", "total_voided"}}) {
        shop.post(paymentPath(payment, path), {{"amount", 300}});
        ++posted;
        QTRY_COMPARE(receiver.received.size(), posted);
        const Json body = postedBody(receiver.received.last());
        QCOMPARE(body["id"], payment["id"]);
        QCOMPARE(body["version"], Json(posted));
        QCOMPARE(body["amounts"][total], Json(300));
    }
}

void TestSandboxWebhooks::pendingOperationIsPostedAgainWhenItEnds()
{
    Receiver receiver;
    LocalSandbox shop;
    const Json payment = watchedPayment(shop, receiver.url());
    shop.addFault({{"match", {{"path", "/captures"}}},
                   {"do", {{"outcome", "PENDING"}, {"then", "FAILURE"}, {"after_ms", 1000}}}});
    shop.post(paymentPath(payment, "/captures"), {{"amount", 400}});
    QTRY_COMPARE(receiver.received.size(), 2);
    const Json begun = postedBody(receiver.received.last());
    QCOMPARE(begun["captures"][0]["status"], Json("PENDING"));
    QCOMPARE(begun["amounts"]["available_to_capture"], Json(600));
    shop.now += 1s;
    // The timer of the sandbox sees to it; nobody asks.
    QTRY_COMPARE(receiver.received.size(), 3);
    const Json ended = postedBody(receiver.received.last());
    QCOMPARE(ended["captures"][0]["status"], Json("FAILURE"));
    QCOMPARE(ended["amounts"]["available_to_capture"], Json(1000));
    QVERIFY(ended["version"] > begun["version"]);
}

void TestSandboxWebhooks::pendingAuthorisationIsPostedAgainWhenItEnds()
{
    Receiver receiver;
    LocalSandbox shop;
    watchedPayment(shop, receiver.url(),
                   {{"browser", {{"locale", "fr-FR"}}},
                    {"shopper_redirection_url", "https://www.example.org/back"}});
    QTRY_COMPARE(receiver.received.size(), 1);
    QCOMPARE(postedBody(receiver.received.last())["amounts"]["authorize_pending"], Json(1000));
    shop.now += 4s;
    shop.requests();
    QTRY_COMPARE(receiver.received.size(), 2);
    QCOMPARE(postedBody(receiver.received.last())["amounts"]["total_authorized"], Json(1000));
}

void TestSandboxWebhooks::automaticCaptureIsPostedAfterTheAuthorisation()
{
    Receiver receiver;
    LocalSandbox shop;
    const Json payment = watchedPayment(shop, receiver.url(), {{"capture_mode", "AUTOMATIC"}});
    QCOMPARE(payment["amounts"]["total_captured"], Json(1000));
    QTRY_COMPARE(receiver.received.size(), 2);
    QMap<int, Json> byVersion; // each comes on a connection of its own
    for (const httpd::Request &request : receiver.received)
        byVersion[postedBody(request)["version"].get<int>()] = postedBody(request);
    QCOMPARE(byVersion[1]["amounts"]["total_captured"], Json(0));
    QCOMPARE(byVersion[2]["amounts"]["total_captured"], Json(1000));
}

void TestSandboxWebhooks::sessionIsPostedWithEachStatus()
{
    Receiver receiver;
    LocalSandbox shop;
    const QByteArray path = watchedSession(shop, receiver.url());
    QTRY_COMPARE(receiver.received.size(), 1);
    QCOMPARE(postedBody(receiver.received.last()), shop.get(path).json());
    shop.post(path + "/abort", {{"status", "ABORTED_BY_MERCHANT"}});
    QTRY_COMPARE(receiver.received.size(), 2);
    QCOMPARE(postedBody(receiver.received.last())["status"], Json("ABORTED_BY_MERCHANT"));
    QCOMPARE(receiver.received.last().header("x-webhook-token"), std::string_view("a-demo-token"));
}

void TestSandboxWebhooks::sessionExpiresAndIsPostedWithoutARequest()
{
    Receiver receiver;
    LocalSandbox shop;
    const QByteArray path = watchedSession(shop, receiver.url());
    QTRY_COMPARE(receiver.received.size(), 1);
    shop.now += 30min;
    // A request to the control interface reads no session.
    shop.sendBare("GET", "/_sandbox/requests", {}, {});
    QTRY_COMPARE(receiver.received.size(), 2);
    QCOMPARE(postedBody(receiver.received.last())["status"], Json("EXPIRED"));
    shop.now += 30min;
    shop.get(path);
    QCOMPARE(shop.get("/_sandbox/notifications").json().size(), std::size_t{2});
}

void TestSandboxWebhooks::linkExpiresAndIsPosted()
{
    Receiver receiver;
    LocalSandbox shop(QStringLiteral("demo"));
    QCOMPARE(sendAllTo(shop, receiver), 204);
    shop.now += 52h;
    shop.sendBare("GET", "/_sandbox/requests", {}, {});
    const auto ofTheLink = [&] {
        return std::ranges::count_if(receiver.received, [](const httpd::Request &request) {
            const Json body = postedBody(request);
            return body["id"] == openLinkId && body["status"] == "EXPIRED";
        });
    };
    QTRY_COMPARE(ofTheLink(), 1);
}

void TestSandboxWebhooks::onlyEventsThatAreAskedForArePosted_data()
{
    QTest::addColumn<QByteArrayList>("asked");
    QTest::addColumn<QByteArrayList>("posted");
    QTest::newRow("one") << QByteArrayList{"PAYMENT_REFUND"} << QByteArrayList{"refunds"};
    QTest::newRow("two") << QByteArrayList{"PAYMENT_CAPTURE", "PAYMENT_VOID"}
                         << QByteArrayList{"captures", "voids"};
    QTest::newRow("unknown") << QByteArrayList{"PAYMENT_UPDATED"} << QByteArrayList{};
}

void TestSandboxWebhooks::onlyEventsThatAreAskedForArePosted()
{
    QFETCH(const QByteArrayList, asked);
    QFETCH(const QByteArrayList, posted);
    Receiver receiver;
    LocalSandbox shop;
    Json webhook = webhookTo(receiver.url());
    webhook["event_types"] = Json::array();
    for (const QByteArray &event : asked)
        webhook["event_types"].push_back(event.toStdString());
    const Json payment = watchedPayment(shop, receiver.url(), {{"webhook", webhook}});
    for (const char *path : {"/captures", "/refunds", "/voids"})
        shop.post(paymentPath(payment, path), {{"amount", 300}});
    const Json sent = shop.sendBare("GET", "/_sandbox/notifications", {}, {}).json();
    QCOMPARE(sent.size(), std::size_t(posted.size()));
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const Json body = Json::parse(sent[i]["body"].get<std::string>());
        QCOMPARE(body[posted.at(qsizetype(i)).toStdString()].size(), std::size_t{1});
    }
    QTRY_COMPARE(receiver.received.size(), posted.size());
}

void TestSandboxWebhooks::receiverOfAllGetsWhatAWebhookDoesNotAskFor()
{
    Receiver own;
    Receiver receiver;
    LocalSandbox shop;
    QCOMPARE(sendAllTo(shop, receiver), 204);
    Json webhook = webhookTo(own.url());
    webhook["event_types"] = Json::array({"PAYMENT_REFUND"});
    const Json payment = watchedPayment(shop, own.url(), {{"webhook", webhook}});
    for (const char *path : {"/captures", "/refunds"})
        shop.post(paymentPath(payment, path), {{"amount", 300}});
    QTRY_COMPARE(receiver.received.size(), 3);
    QTRY_COMPARE(own.received.size(), 1);
    QCOMPARE(postedBody(own.received.first())["amounts"]["total_refunded"], Json(300));
}

void TestSandboxWebhooks::refusedOperationIsNotPosted()
{
    Receiver receiver;
    LocalSandbox shop;
    const Json payment = watchedPayment(shop, receiver.url());
    QCOMPARE(shop.post(paymentPath(payment, "/captures"), {{"amount", 1001}}).status, 400);
    QCOMPARE(shop.get("/_sandbox/notifications").json().size(), std::size_t{1});
}

void TestSandboxWebhooks::askedHeadersAreSentAndNoOthers()
{
    Receiver receiver;
    LocalSandbox shop;
    Json webhook = webhookTo(receiver.url());
    const auto add = [&](const char *name, const Json &values) {
        webhook["headers"].push_back({{"name", name}, {"values", values}});
    };
    add("x-order-id", {4711, "two"});
    add("x-broken", {"one\r\nX-Smuggled: yes"});
    add("x-two\r\nX-Smuggled", {"yes"});
    add("x space", {"yes"});
    add("Content-Length", {"3"});
    add("transfer-encoding", {"chunked"});
    add("Host", {"www.example.org"});
    add("connection", {"keep-alive"});
    watchedPayment(shop, receiver.url(), {{"webhook", webhook}});
    QTRY_COMPARE(receiver.received.size(), 1);
    QMap<QByteArray, QByteArrayList> sent;
    for (const auto &[name, value] : receiver.received.first().headers)
        sent[QByteArray::fromStdString(name)] += QByteArray::fromStdString(value);
    QCOMPARE(sent.take("x-webhook-token"), QByteArrayList{"a-demo-token"});
    QCOMPARE(sent.take("x-order-id"), (QByteArrayList{"4711", "two"}));
    QCOMPARE(sent.take("x-broken"), QByteArrayList{"oneX-Smuggled: yes"});
    QVERIFY(sent.take("host").first().startsWith("127.0.0.1:"));
    QCOMPARE(sent.take("connection"), QByteArrayList{"close"});
    QCOMPARE(sent.take("content-type"), QByteArrayList{"application/json"});
    QCOMPARE(sent.take("content-length").size(), 1);
    QVERIFY2(sent.isEmpty(), sent.keys().join(' ').constData());
}

void TestSandboxWebhooks::refusedConnectionIsTriedAgain()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const quint16 number = port.serverPort();
    port.close();
    LocalSandbox shop;
    watchedPayment(shop, "http://127.0.0.1:" + QByteArray::number(number) + "/hook");
    QTRY_COMPARE(lastNotification(shop)["statuses"], Json::array({0}));
    QCOMPARE(lastNotification(shop)["state"], Json("waiting"));
    shop.now += 1s;
    QTRY_COMPARE(lastNotification(shop)["statuses"], Json::array({0, 0}));
}

void TestSandboxWebhooks::serverErrorIsTriedAgainUntilItIsTaken()
{
    Receiver receiver;
    receiver.status = 503;
    LocalSandbox shop;
    watchedPayment(shop, receiver.url());
    QTRY_COMPARE(lastNotification(shop)["statuses"], Json::array({503}));
    receiver.status = 204;
    shop.now += 1s;
    QTRY_COMPARE(lastNotification(shop)["state"], Json("taken"));
    QCOMPARE(lastNotification(shop)["statuses"], Json::array({503, 204}));
    QCOMPARE(receiver.received.size(), 2);
    QCOMPARE(receiver.received[1].body, receiver.received[0].body);
}

void TestSandboxWebhooks::webhookIsGivenUpAfterItsLastTime()
{
    Receiver receiver;
    receiver.status = 500;
    LocalSandbox shop;
    watchedPayment(shop, receiver.url());
    std::chrono::seconds before{0};
    std::size_t tries = 1;
    QTRY_COMPARE(lastNotification(shop)["statuses"].size(), tries);
    for (const std::chrono::seconds after : {1s, 2s, 4s, 8s, 16s}) {
        shop.now += after - before - 1ms;
        QCOMPARE(lastNotification(shop)["statuses"].size(), tries);
        shop.now += 1ms;
        ++tries;
        QTRY_COMPARE(lastNotification(shop)["statuses"].size(), tries);
        before = after;
    }
    QCOMPARE(lastNotification(shop)["state"], Json("given up"));
}

void TestSandboxWebhooks::webhookOfAnythingCanBeAskedFor()
{
    Receiver receiver;
    LocalSandbox shop(QStringLiteral("demo"));
    int posted = 0;
    const Json payment =
        shop.get("/payment/v2/payments/9a14962c-bdcf-49d1-8673-e75dfb48013f").json();
    for (const Json &id : {payment["id"], payment["client_session_id"], Json(openLinkId)}) {
        const Json wish{
            {"provider", "purse"}, {"url", receiver.url().toStdString()}, {"payment", id}};
        QCOMPARE(
            shop.sendBare("POST", "/_sandbox/notifications", sandbox::toBytes(wish), {}).status,
            204);
        ++posted;
        QTRY_COMPARE(receiver.received.size(), posted);
        QCOMPARE(postedBody(receiver.received.last())["id"], id);
    }
    QCOMPARE(postedBody(receiver.received.first()), payment);
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxWebhooks)
#include "tst_sandbox_webhooks.moc"
