// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr std::array Writes{HttpMethod::Post, HttpMethod::Patch, HttpMethod::Put,
                            HttpMethod::Delete};

HttpRequest write(HttpMethod method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.pathTemplate = QStringLiteral("/refunds");
    request.contentType = "application/json";
    request.body = R"({"amount":100})";
    request.headers.emplace_back("Authorization", "Bearer secret-token");
    request.headers.emplace_back("x-idempotency-key", "key-1");
    return request;
}

HttpRequest post(const QUrl &url)
{
    return write(HttpMethod::Post, url);
}

/// The probe behind a write that a server may have got twice: a whole exchange.
HttpRequest read(const QUrl &url)
{
    return write(HttpMethod::Get, url);
}

} // namespace

/// One call of a write is one request on the wire, whatever the server does with it.
class TestOneWrite : public QObject
{
    Q_OBJECT

private slots:
    void isSentOnceWhole_data() { verbs(); }
    void isSentOnceWhole();
    void withoutABodyIsSentOnce_data() { verbs(); }
    void withoutABodyIsSentOnce();
    void lostAnswerLeavesOneRequest_data();
    void lostAnswerLeavesOneRequest();
    void staleConnectionLeavesOneRequest_data();
    void staleConnectionLeavesOneRequest();
    void serverThatGoesAwayAfterReadingIsNotCalledRefused();
    void redirectIsNeverFollowed_data();
    void redirectIsNeverFollowed();
    void challengeIsNotAnswered_data() { verbs(); }
    void challengeIsNotAnswered();

private:
    static void verbs()
    {
        QTest::addColumn<HttpMethod>("method");
        for (const HttpMethod method : Writes)
            QTest::addRow("%s", qPrintable(verbOf(method))) << method;
    }
};

void TestOneWrite::isSentOnceWhole()
{
    QFETCH(HttpMethod, method);
    RawServer server;
    server.answer(RawServer::reply(201, "{}"));
    HttpClient client;
    Caught answer(client.send(write(method, server.url())));
    WAIT_FOR(answer);
    QVERIFY(answer.succeeded());
    QCOMPARE(answer.value().status, 201);
    QCOMPARE(server.requests().size(), 1u);
    const RawRequest &request = server.requests().front();
    QCOMPARE(QString::fromLatin1(request.method), verbOf(method));
    QCOMPARE(request.body, R"({"amount":100})");
    QCOMPARE(request.header("content-length"), "14");
    QCOMPARE(request.header("content-type"), "application/json");
    QCOMPARE(request.header("x-idempotency-key"), "key-1");
    QCOMPARE(request.header("user-agent"), "Counterfoil/" COUNTERFOIL_VERSION);
    QCOMPARE(QString::fromLatin1(request.header("x-request-id")), answer.value().requestId);
    QVERIFY(request.header("upgrade").isEmpty());
}

void TestOneWrite::withoutABodyIsSentOnce()
{
    QFETCH(HttpMethod, method);
    RawServer server;
    server.answer(RawServer::close());
    HttpClient client;
    HttpRequest empty = write(method, server.url());
    empty.contentType.clear();
    empty.body.clear();
    Caught lost(client.send(empty));
    WAIT_FOR(lost);
    QVERIFY(!lost.succeeded());
    QVERIFY(lost.error().sent);
    server.answer(RawServer::reply(200, "{}"));
    Caught after(client.send(read(server.url())));
    WAIT_FOR(after);
    QCOMPARE(server.count(verbOf(method).toLatin1()), 1);
    const RawRequest &request = server.requests().front();
    QCOMPARE(request.header("content-length"), "0");
    QVERIFY(request.header("content-type").isEmpty());
}

void TestOneWrite::lostAnswerLeavesOneRequest_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<NetworkFault>("fault");
    const QByteArray whole = RawServer::response(200, R"({"id":"1234567890"})");
    for (const HttpMethod method : Writes) {
        const auto row = [&](const char *name, RawServer::Answer answer, NetworkFault fault) {
            QTest::addRow("%s, %s", qPrintable(verbOf(method)), name)
                << method << std::move(answer) << fault;
        };
        row("close", RawServer::close(), NetworkFault::Dropped);
        row("reset", RawServer::reset(), NetworkFault::Dropped);
        row("half a status line", RawServer::bytesThenClose("HTTP/1.1 20"), NetworkFault::Dropped);
        row("head cut", RawServer::bytesThenClose(whole.left(40)), NetworkFault::Dropped);
        row("body cut", RawServer::bytesThenClose(whole.chopped(5)), NetworkFault::Truncated);
        row("chunks cut",
            RawServer::bytesThenClose(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n"),
            NetworkFault::Truncated);
    }
}

void TestOneWrite::lostAnswerLeavesOneRequest()
{
    QFETCH(HttpMethod, method);
    QFETCH(RawServer::Answer, answer);
    QFETCH(NetworkFault, fault);
    RawServer server;
    server.answer(answer);
    HttpClient client;
    Caught caught(client.send(write(method, server.url())));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QCOMPARE(caught.error().kind, ErrorKind::Network);
    QCOMPARE(caught.error().fault, fault);
    QVERIFY(caught.error().sent);
    QCOMPARE(QString::fromLatin1(server.requests().front().header("x-request-id")),
             caught.error().requestId);
    // A second one would be on its way by now: let a whole exchange pass behind it.
    server.answer(RawServer::reply(200, "{}"));
    Caught after(client.send(read(server.url())));
    WAIT_FOR(after);
    QCOMPARE(server.count(verbOf(method).toLatin1()), 1);
}

void TestOneWrite::staleConnectionLeavesOneRequest_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<RawServer::Answer>("second");
    for (const HttpMethod method : Writes) {
        const QString verb = verbOf(method);
        QTest::addRow("%s, closes", qPrintable(verb)) << method << RawServer::close();
        QTest::addRow("%s, resets", qPrintable(verb)) << method << RawServer::reset();
    }
}

void TestOneWrite::staleConnectionLeavesOneRequest()
{
    QFETCH(HttpMethod, method);
    QFETCH(RawServer::Answer, second);
    RawServer server;
    // It ignores the wish to close, so that the connection could be used again.
    server.answer(RawServer::reply(200, "{}", {"Connection: keep-alive"}));
    server.answer(second);
    server.answer(RawServer::reply(200, "{}"));
    HttpClient client;
    Caught first(client.send(write(method, server.url())));
    WAIT_FOR(first);
    QVERIFY(first.succeeded());
    Caught stale(client.send(write(method, server.url())));
    WAIT_FOR(stale);
    QVERIFY(!stale.succeeded());
    QCOMPARE(stale.error().fault, NetworkFault::Dropped);
    QVERIFY(stale.error().sent);
    QCOMPARE(server.count(verbOf(method).toLatin1()), 2);
}

void TestOneWrite::serverThatGoesAwayAfterReadingIsNotCalledRefused()
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

void TestOneWrite::redirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestOneWrite::redirectIsNeverFollowed()
{
    QFETCH(int, status);
    RawServer other;
    other.answer(RawServer::reply(200, "{}"));
    RawServer server;
    server.answer(RawServer::reply(status, "", {"Location: " + other.url().toEncoded()}));
    HttpClient client;
    std::vector<Caught<HttpResponse>> calls;
    calls.emplace_back(client.send(read(server.url())));
    for (const HttpMethod method : Writes)
        calls.emplace_back(client.send(write(method, server.url())));
    for (Caught<HttpResponse> &caught : calls) {
        WAIT_FOR(caught);
        QVERIFY(!caught.succeeded());
        QCOMPARE(caught.error().kind, ErrorKind::Protocol);
        QVERIFY(caught.error().answerFault == (AnswerFault{AnswerFault::Kind::Redirect, status}));
        QCOMPARE(caught.error().httpStatus, status);
        QVERIFY(caught.error().sent);
    }
    QCOMPARE(server.requests().size(), calls.size());
    QCOMPARE(other.connections(), 0);
}

void TestOneWrite::challengeIsNotAnswered()
{
    QFETCH(HttpMethod, method);
    RawServer server;
    server.answer(RawServer::reply(401, R"({"error":"invalid_token"})",
                                   {"WWW-Authenticate: Basic realm=\"x\""}));
    HttpClient client;
    Caught caught(client.send(write(method, server.url())));
    WAIT_FOR(caught);
    QVERIFY(caught.succeeded());
    QCOMPARE(caught.value().status, 401);
    QCOMPARE(caught.value().body, R"({"error":"invalid_token"})");
    QCOMPARE(server.count(verbOf(method).toLatin1()), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestOneWrite)
#include "tst_one_write.moc"
