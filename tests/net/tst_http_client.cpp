// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.pathTemplate = QStringLiteral("/x");
    return request;
}

QByteArray head(const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\n" + more + "\r\n";
}

HttpClientOptions impatient()
{
    HttpClientOptions options;
    options.timeouts = {2s, 150ms};
    return options;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void everyCompleteAnswerIsGiven_data();
    void everyCompleteAnswerIsGiven();
    void deadlineEndsTheCall_data();
    void deadlineEndsTheCall();
    void connectDeadlineEndsTheCall();
    void cancelIsNotATimeout();
    void callEndsOnceAndNeverInsideSend();
    void closedPortIsRefusedAndNotSent();
    void unknownNameIsNotSent();
    void unverifiedCertificateIsNotSent_data();
    void unverifiedCertificateIsNotSent();
    void trustedCertificateIsAccepted();
    void plainHttpToAnotherHostIsRefused_data();
    void plainHttpToAnotherHostIsRefused();
    void headerWithALineBreakIsRefused();
    void largeBodyIsStopped_data();
    void largeBodyIsStopped();
    void garbageIsAnError();
    void cookiesAreNotKept();
    void reachabilityIsToldWhenItChanges();
    void clientMayGoWhileCallsRun();
    void goneContextIsNotCalled();
    void clocksThatDifferAreTold();
    void deadProxyIsNotSent();
    void proxyThatRefusesGetsNoRequest();
};

void TestHttpClient::everyCompleteAnswerIsGiven_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 226, 400, 403, 404, 409, 422, 429, 500, 501, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::everyCompleteAnswerIsGiven()
{
    QFETCH(int, status);
    RawServer server;
    server.answer(RawServer::reply(status, "<b>words</b>", {"Retry-After: 7"}));
    HttpClient client;
    Caught caught(client.send(get(server.url())));
    WAIT_FOR(caught);
    QVERIFY(caught.succeeded());
    QCOMPARE(caught.value().status, status);
    QCOMPARE(caught.value().body, "<b>words</b>");
    QCOMPARE(caught.value().retryAfter, "7");
}

void TestHttpClient::deadlineEndsTheCall_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::newRow("nothing comes") << RawServer::hang();
    QTest::newRow("half a body") << RawServer::bytes(head("Content-Length: 10\r\n") + "{\"a\"");
    QTest::newRow("a byte now and then")
        << RawServer::Answer([](QTcpSocket &socket, const RawRequest &) {
               socket.write(head("Content-Length: 100000\r\n"));
               auto *drip = new QTimer(&socket);
               QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
               drip->start(10ms);
           });
}

void TestHttpClient::deadlineEndsTheCall()
{
    QFETCH(RawServer::Answer, answer);
    RawServer server;
    server.answer(answer);
    HttpClient client(impatient());
    Caught caught(client.send(get(server.url())));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::Timeout);
    QVERIFY(caught.error().sent);
    QVERIFY(!caught.error().requestId.isEmpty());
}

void TestHttpClient::connectDeadlineEndsTheCall()
{
    // It takes connections but never finishes a TLS handshake.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpClientOptions options;
    options.timeouts = {100ms, 60s};
    HttpClient client(options);
    QUrl url(QStringLiteral("https://127.0.0.1/"));
    url.setPort(silent.serverPort());
    Caught caught(client.send(get(url)));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::Timeout);
}

void TestHttpClient::cancelIsNotATimeout()
{
    RawServer server;
    server.answer(RawServer::hang());
    HttpClient client;
    auto &call = client.send(get(server.url()));
    Caught caught(call);
    QTRY_COMPARE(server.requests().size(), 1u);
    call.cancel();
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::Cancelled);
}

void TestHttpClient::callEndsOnceAndNeverInsideSend()
{
    HttpClient client;
    auto &call = client.send(get(QUrl(QStringLiteral("ftp://127.0.0.1/"))));
    QSignalSpy finished(&call, &CallBase::finished);
    Caught caught(call);
    QVERIFY(!caught.isHere());
    call.cancel();
    WAIT_FOR(caught);
    QCOMPARE(caught.times(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(caught.error().kind, ErrorKind::NotSendable);
}

void TestHttpClient::closedPortIsRefusedAndNotSent()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(reserved.serverPort());
    reserved.close();
    HttpClient client;
    HttpRequest request = get(url);
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = "{}";
    Caught caught(client.send(request));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::Network);
    QCOMPARE(caught.error().fault, NetworkFault::ConnectionRefused);
    QVERIFY(!caught.error().sent);
}

void TestHttpClient::unknownNameIsNotSent()
{
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY"})
        qunsetenv(variable);
    HttpClient client;
    Caught caught(client.send(get(QUrl(QStringLiteral("https://nonexistent.invalid/")))));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().fault, NetworkFault::NameNotFound);
    QVERIFY(!caught.error().sent);
}

void TestHttpClient::unverifiedCertificateIsNotSent_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("nobody vouches for it") << QStringLiteral("trusted.pem") << false;
    QTest::newRow("for another host") << QStringLiteral("other_host.pem") << true;
    QTest::newRow("expired") << QStringLiteral("expired.pem") << true;
}

void TestHttpClient::unverifiedCertificateIsNotSent()
{
    COUNTERFOIL_NEEDS_UNIX("certificates are made by a program of Unix");
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    RawServer server(RawServer::Transport::Tls, certificate);
    HttpClientOptions options;
    if (trusted)
        options.authorities =
            QSslCertificate::fromPath(QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/") + certificate);
    HttpClient client(options);
    HttpRequest request = get(server.url());
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = "{}";
    Caught caught(client.send(request));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::Network);
    QCOMPARE(caught.error().fault, NetworkFault::TlsFailure);
    QVERIFY(!caught.error().sent);
    QCOMPARE(server.requests().size(), 0u);
}

void TestHttpClient::trustedCertificateIsAccepted()
{
    COUNTERFOIL_NEEDS_UNIX("certificates are made by a program of Unix");
    RawServer server(RawServer::Transport::Tls);
    server.answer(RawServer::reply(200, "{}"));
    HttpClientOptions options;
    options.authorities =
        QSslCertificate::fromPath(QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/trusted.pem"));
    HttpClient client(options);
    Caught read(client.send(get(server.url())));
    WAIT_FOR(read);
    QVERIFY(read.succeeded());
    HttpRequest request = get(server.url());
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = "{}";
    Caught written(client.send(request));
    WAIT_FOR(written);
    QVERIFY(written.succeeded());
    QCOMPARE(server.count("POST"), 1);
}

void TestHttpClient::plainHttpToAnotherHostIsRefused_data()
{
    using Reason = NotSendable::Reason;
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("http") << QUrl(QStringLiteral("http://example.org/")) << Reason::NotEncrypted;
    QTest::newRow("looks like this machine")
        << QUrl(QStringLiteral("http://127.0.0.1.nip.io/")) << Reason::NotEncrypted;
    QTest::newRow("any address") << QUrl(QStringLiteral("http://0.0.0.0/")) << Reason::NotEncrypted;
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hosts")) << Reason::InvalidAddress;
    QTest::newRow("credentials") << QUrl(QStringLiteral("https://user:word@127.0.0.1/"))
                                 << Reason::CredentialsInAddress;
    QTest::newRow("nothing") << QUrl() << Reason::InvalidAddress;
}

void TestHttpClient::plainHttpToAnotherHostIsRefused()
{
    QFETCH(QUrl, url);
    QFETCH(NotSendable::Reason, reason);
    HttpClient client;
    Caught caught(client.send(get(url)));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::NotSendable);
    QCOMPARE(caught.error().notSendable->reason, reason);
    QVERIFY(!caught.error().sent);
}

void TestHttpClient::headerWithALineBreakIsRefused()
{
    RawServer server;
    HttpClient client;
    HttpRequest request = get(server.url());
    request.headers.emplace_back("x-api-key", "abc\r\nx-other: 1");
    Caught caught(client.send(request));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::NotSendable);
    QVERIFY(caught.error().notSendable ==
            (NotSendable{NotSendable::Reason::BrokenHeader, QStringLiteral("x-api-key")}));
    QVERIFY(!caught.error().sent);
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::largeBodyIsStopped_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << head("Content-Length: 20971520\r\n");
    QTest::newRow("until the end") << head("Connection: close\r\n");
}

void TestHttpClient::largeBodyIsStopped()
{
    QFETCH(QByteArray, head);
    RawServer server;
    server.answer(RawServer::bytesThenClose(head + QByteArray(20 * 1024 * 1024, ' ')));
    HttpClient client;
    Caught caught(client.send(get(server.url())));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QCOMPARE(caught.error().kind, ErrorKind::Protocol);
    QVERIFY(caught.error().answerFault ==
            (AnswerFault{AnswerFault::Kind::TooLarge, 16 * 1024 * 1024}));
}

void TestHttpClient::garbageIsAnError()
{
    RawServer server;
    server.answer(RawServer::bytesThenClose("\x16\x03 this is not HTTP at all\r\n\r\n"));
    HttpClient client;
    Caught caught(client.send(get(server.url())));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QVERIFY(caught.error().sent);
}

void TestHttpClient::cookiesAreNotKept()
{
    RawServer server;
    server.answer(RawServer::reply(200, "{}", {"Set-Cookie: a=b"}));
    HttpClient client;
    Caught first(client.send(get(server.url())));
    WAIT_FOR(first);
    Caught second(client.send(get(server.url())));
    WAIT_FOR(second);
    QCOMPARE(server.requests().size(), 2u);
    QVERIFY(server.requests().back().header("cookie").isEmpty());
}

void TestHttpClient::reachabilityIsToldWhenItChanges()
{
    RawServer server;
    server.answer(RawServer::reply(500, "{}"));
    server.answer(RawServer::reply(200, "{}"));
    HttpClient client;
    QSignalSpy reachable(&client, &HttpClient::reachabilityChanged);
    for (int i = 0; i < 2; ++i) {
        Caught caught(client.send(get(server.url())));
        WAIT_FOR(caught);
    }
    QCOMPARE(reachable.count(), 1);
    QVERIFY(reachable.first().first().toBool());
    server.answer(RawServer::close());
    Caught dropped(client.send(get(server.url())));
    WAIT_FOR(dropped);
    QCOMPARE(reachable.count(), 2);
    QVERIFY(!reachable.last().first().toBool());
}

void TestHttpClient::clientMayGoWhileCallsRun()
{
    RawServer server;
    server.answer(RawServer::hang());
    auto client = std::make_unique<HttpClient>();
    Caught caught(client->send(get(server.url())));
    QTRY_COMPARE(server.requests().size(), 1u);
    client.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!caught.isHere());
}

void TestHttpClient::goneContextIsNotCalled()
{
    RawServer server;
    server.answer(RawServer::reply(200, "{}"));
    HttpClient client;
    bool called = false;
    auto context = std::make_unique<QObject>();
    auto &call = client.send(get(server.url()));
    call.then(context.get(), [&called](const auto &) { called = true; });
    QSignalSpy finished(&call, &CallBase::finished);
    context.reset();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!called);
}

void TestHttpClient::clocksThatDifferAreTold()
{
    RawServer server;
    const auto dated = [](int seconds) {
        const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'");
        return RawServer::reply(200, "{}", {"Date: " + date.toLatin1()});
    };
    server.answer(dated(0));
    server.answer(dated(600));
    server.answer(RawServer::reply(200, "{}", {"Date: yesterday"}));
    server.answer(dated(-600));
    server.answer(dated(0));
    HttpClient client;
    QSignalSpy skewed(&client, &HttpClient::clockSkewed);
    QVERIFY(!client.skew());
    const std::pair<int, int> expected[] = {{0, 0}, {600, 1}, {600, 1}, {-600, 1}, {0, 2}};
    for (const auto &[skew, signalled] : expected) {
        Caught caught(client.send(get(server.url())));
        WAIT_FOR(caught);
        QVERIFY(client.skew());
        // A busy machine takes seconds.
        QVERIFY(std::abs(client.skew()->count() - skew) <= 20);
        QCOMPARE(skewed.count(), signalled);
    }
    QCOMPARE(skewed.last().first().toBool(), false);
}

void TestHttpClient::deadProxyIsNotSent()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    HttpClientOptions options;
    options.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), reserved.serverPort());
    reserved.close();
    HttpClient client(options);
    HttpRequest request = get(QUrl(QStringLiteral("https://api.example.invalid/")));
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = "{}";
    Caught caught(client.send(request));
    WAIT_FOR(caught);
    QCOMPARE(caught.error().kind, ErrorKind::Network);
    QVERIFY(!caught.error().sent);
}

void TestHttpClient::proxyThatRefusesGetsNoRequest()
{
    RawServer proxy;
    proxy.answer(RawServer::reply(407, "", {"Proxy-Authenticate: Basic realm=\"p\""}));
    HttpClientOptions options;
    options.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, proxy.url().host(), quint16(proxy.url().port()));
    HttpClient client(options);
    HttpRequest request = get(QUrl(QStringLiteral("https://api.example.invalid/")));
    request.method = HttpMethod::Post;
    request.headers.emplace_back("x-api-key", "marked");
    request.contentType = "application/json";
    request.body = "{}";
    Caught caught(client.send(request));
    WAIT_FOR(caught);
    QVERIFY(!caught.succeeded());
    QVERIFY(!caught.error().sent);
    for (const RawRequest &seen : proxy.requests()) {
        QCOMPARE(seen.method, QByteArray("CONNECT"));
        QVERIFY(seen.header("x-api-key").isEmpty());
    }
}

COUNTERFOIL_TEST(QCoreApplication, TestHttpClient)
#include "tst_http_client.moc"
