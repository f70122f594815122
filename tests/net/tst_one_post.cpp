// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

HttpRequest post(const QUrl &url)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = url;
    request.pathTemplate = QStringLiteral("/refunds");
    request.contentType = "application/json";
    request.body = R"({"amount":100})";
    request.headers.emplace_back("Authorization", "Bearer secret-token");
    request.headers.emplace_back("x-idempotency-key", "key-1");
    return request;
}

} // namespace

/// One call of a write is one request on the wire, whatever the server does with it.
class TestOnePost : public QObject
{
    Q_OBJECT

private slots:
    void isSentOnceWhole();
    void lostAnswerLeavesOneRequest_data();
    void lostAnswerLeavesOneRequest();
    void staleConnectionLeavesOneRequest_data();
    void staleConnectionLeavesOneRequest();
    void serverThatGoesAwayAfterReadingIsNotCalledRefused();
    void redirectIsNeverFollowed_data();
    void redirectIsNeverFollowed();
    void challengeIsNotAnswered();
};

void TestOnePost::isSentOnceWhole()
{
    RawServer server;
    server.answer(RawServer::reply(201, "{}"));
    HttpClient client;
    Caught answer(client.send(post(server.url())));
    WAIT_FOR(answer);
    QVERIFY(answer.succeeded());
    QCOMPARE(answer.value().status, 201);
    QCOMPARE(server.requests().size(), 1u);
    const RawRequest &request = server.requests().front();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.body, R"({"amount":100})");
    QCOMPARE(request.header("content-length"), "14");
    QCOMPARE(request.header("content-type"), "application/json");
    QCOMPARE(request.header("x-idempotency-key"), "key-1");
    QCOMPARE(request.header("user-agent"), "Counterfoil/" COUNTERFOIL_VERSION);
    QCOMPARE(QString::fromLatin1(request.header("x-request-id")), answer.value().requestId);
    QVERIFY(request.header("upgrade").isEmpty());
}

void TestOnePost::lostAnswerLeavesOneRequest_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<NetworkFault>("fault");
    const QByteArray whole = RawServer::response(200, R"({"id":"1234567890"})");
    QTest::newRow("close") << RawServer::close() << NetworkFault::Dropped;
    QTest::newRow("reset") << RawServer::reset() << NetworkFault::Dropped;
    QTest::newRow("half a status line")
        << RawServer::bytesThenClose("HTTP/1.1 20") << NetworkFault::Dropped;
    QTest::newRow("head cut") << RawServer::bytesThenClose(whole.left(40)) << NetworkFault::Dropped;
    QTest::newRow("body cut") << RawServer::bytesThenClose(whole.chopped(5))
                              << NetworkFault::Truncated;
    QTest::newRow("chunks cut")
        << RawServer::bytesThenClose(
               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n")
        << NetworkFault::Truncated;
}

void TestOnePost::lostAnswerLeavesOneRequest()
{
    QFETCH(RawServer::Answer, answer);
    QFETCH(NetworkFault, fault);
    RawServer server;
    server.answer(answer);
    HttpClient client;
    Caught caught(client.send(post(server.url())));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QCOMPARE(caught.error().kind, ErrorKind::Network);
    QCOMPARE(caught.error().fault, fault);
    QVERIFY(caught.error().sent);
    QCOMPARE(QString::fromLatin1(server.requests().front().header("x-request-id")),
             caught.error().requestId);
    // A second one would be on its way by now: let a whole exchange pass behind it.
    server.answer(RawServer::reply(200, "{}"));
    HttpRequest probe = post(server.url());
    probe.method = HttpMethod::Get;
    Caught after(client.send(probe));
    WAIT_FOR(after);
    QCOMPARE(server.count("POST"), 1);
}

void TestOnePost::staleConnectionLeavesOneRequest_data()
{
    QTest::addColumn<RawServer::Answer>("second");
    QTest::newRow("closes") << RawServer::close();
    QTest::newRow("resets") << RawServer::reset();
}

void TestOnePost::staleConnectionLeavesOneRequest()
{
    QFETCH(RawServer::Answer, second);
    RawServer server;
    // It ignores the wish to close, so that the connection could be used again.
    server.answer(RawServer::reply(200, "{}", {"Connection: keep-alive"}));
    server.answer(second);
    server.answer(RawServer::reply(200, "{}"));
    HttpClient client;
    Caught first(client.send(post(server.url())));
    WAIT_FOR(first);
    QVERIFY(first.succeeded());
    Caught stale(client.send(post(server.url())));
    WAIT_FOR(stale);
    QVERIFY(!stale.succeeded());
    QCOMPARE(stale.error().fault, NetworkFault::Dropped);
    QVERIFY(stale.error().sent);
    QCOMPARE(server.count("POST"), 2);
}

void TestOnePost::serverThatGoesAwayAfterReadingIsNotCalledRefused()
{
    RawServer server;
    server.answer([&server](QTcpSocket &socket, const RawRequest &) {
        server.stopListening();
        socket.disconnectFromHost();
    });
    HttpClient client;
    Caught caught(client.send(post(server.url())));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QVERIFY(caught.error().sent);
    QCOMPARE(server.count("POST"), 1);
}

void TestOnePost::redirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestOnePost::redirectIsNeverFollowed()
{
    QFETCH(int, status);
    RawServer other;
    other.answer(RawServer::reply(200, "{}"));
    RawServer server;
    server.answer(RawServer::reply(status, "", {"Location: " + other.url().toEncoded()}));
    HttpClient client;
    Caught written(client.send(post(server.url())));
    HttpRequest get = post(server.url());
    get.method = HttpMethod::Get;
    Caught read(client.send(get));
    for (Caught<HttpResponse> *caught : {&written, &read}) {
        WAIT_FOR(*caught);
        QVERIFY(!caught->succeeded());
        QCOMPARE(caught->error().kind, ErrorKind::Protocol);
        QCOMPARE(caught->error().httpStatus, status);
        QVERIFY(caught->error().sent);
    }
    QCOMPARE(server.requests().size(), 2u);
    QCOMPARE(other.connections(), 0);
}

void TestOnePost::challengeIsNotAnswered()
{
    RawServer server;
    server.answer(RawServer::reply(401, R"({"error":"invalid_token"})",
                                   {"WWW-Authenticate: Basic realm=\"x\""}));
    HttpClient client;
    Caught caught(client.send(post(server.url())));
    WAIT_FOR(caught);
    QVERIFY(caught.succeeded());
    QCOMPARE(caught.value().status, 401);
    QCOMPARE(caught.value().body, R"({"error":"invalid_token"})");
    QCOMPARE(server.count("POST"), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestOnePost)
#include "tst_one_post.moc"
