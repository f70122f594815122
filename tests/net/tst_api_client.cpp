// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/api_client.h"
#include "core/net/json/json_value.h"
#include "tests/net/caught.h"
#include "tests/net/raw_server.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;

namespace {

constexpr auto tokenBody = R"({"access_token":"t1","token_type":"Bearer","expires_in":3600})";
constexpr auto tokenBody2 = R"({"access_token":"t2","token_type":"bearer","expires_in":3600})";

tl::expected<QByteArray, ApiError> wholeBody(const QByteArray &bytes)
{
    return bytes;
}

tl::expected<QThread *, ApiError> parsingThread(const QByteArray &)
{
    return QThread::currentThread();
}

} // namespace

/// The way of a call through token, retries and parser, each test with servers of its own.
class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tokenIsFetchedOnceForTwentyCalls();
    void tokenIsRenewedAheadOfItsEnd();
    void aDroppedTokenIsAskedForAnew();
    void tokenWithoutLifetimeLastsFiveMinutes();
    void unusableTokenIsAnError_data();
    void unusableTokenIsAnError();
    void tokenIsTriedAgain();
    void tokenErrorMeansThatTheWriteWasNotSent();
    void refusedTokenIsRenewedOnceForTwentyCalls();
    void refusedWriteGoesOnceMoreWithTheSameBytesAndKey();
    void writeIsNotRepeatedAfterA401OfSomebodyElse();
    void secondRefusalEndsTheCall();
    void readIsTriedAgain_data();
    void readIsTriedAgain();
    void readEndsAfterFiveTries();
    void readGoesOnAtAnotherHost();
    void readComesBackToItsHost();
    void writeStaysWithItsHost();
    void writeIsNeverTriedAgain_data();
    void writeIsNeverTriedAgain();
    void patienceBeyondTheLimitEndsTheCall();
    void unreadableAnswerOfAWriteMayHaveHadAnEffect();
    void cancelEndsWaitingAndSending();
    void largeBodyIsParsedElsewhere();
    void callMayBeCancelledAndClientMayGoWhileParsing();

private:
    [[nodiscard]] HttpRequest get() const;
    [[nodiscard]] HttpRequest post() const;
    template <typename T = QByteArray>
    Call<T> &start(HttpRequest request,
                   tl::expected<T, ApiError> (*parser)(const QByteArray &) = &wholeBody)
    {
        return m_api->start<T>(std::move(request), parser);
    }

    std::unique_ptr<RawServer> m_tokenServer;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<ApiClient> m_api;
    std::chrono::steady_clock::time_point m_now;
};

void TestApiClient::init()
{
    m_now = {};
    m_tokenServer = std::make_unique<RawServer>();
    m_server = std::make_unique<RawServer>();
    m_http = std::make_unique<HttpClient>();
    RetryPolicy quick;
    quick.base = 1ms;
    m_tokens = std::make_unique<TokenSource>(
        *m_http,
        [this] {
            HttpRequest request;
            request.method = HttpMethod::Post;
            request.url = m_tokenServer->url(QStringLiteral("/oauth/token"));
            request.pathTemplate = QStringLiteral("/oauth/token");
            request.contentType = "application/x-www-form-urlencoded";
            request.body = "grant_type=client_credentials";
            return request;
        },
        quick, [this] { return m_now; });
    m_api = std::make_unique<ApiClient>(*m_http, m_tokens.get(), quick);
}

void TestApiClient::cleanup()
{
    m_api.reset();
    m_tokens.reset();
    m_http.reset();
    m_server.reset();
    m_tokenServer.reset();
}

HttpRequest TestApiClient::get() const
{
    HttpRequest request;
    request.url = m_server->url(QStringLiteral("/payments/1"));
    request.pathTemplate = QStringLiteral("/payments/{id}");
    request.isOwnProblem = [](const HttpResponse &) { return true; };
    return request;
}

HttpRequest TestApiClient::post() const
{
    HttpRequest request = get();
    request.method = HttpMethod::Post;
    request.contentType = "application/json";
    request.body = R"({"amount":1})";
    request.headers.emplace_back("x-idempotency-key", "key-1");
    return request;
}

void TestApiClient::tokenIsFetchedOnceForTwentyCalls()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(200, "{}"));
    std::vector<Caught<QByteArray>> calls;
    for (int i = 0; i < 20; ++i)
        calls.emplace_back(start(get()));
    for (const auto &call : calls) {
        WAIT_FOR(call);
        QVERIFY(call.succeeded());
    }
    QCOMPARE(m_tokenServer->requests().size(), 1u);
    QCOMPARE(m_server->requests().size(), 20u);
    for (const RawRequest &request : m_server->requests())
        QCOMPARE(request.header("authorization"), "Bearer t1");
}

void TestApiClient::tokenIsRenewedAheadOfItsEnd()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_tokenServer->answer(RawServer::reply(200, tokenBody2));
    m_server->answer(RawServer::reply(200, "{}"));
    for (const auto time : {0s, 3539s, 3541s}) {
        m_now = std::chrono::steady_clock::time_point(time);
        Caught call(start(get()));
        WAIT_FOR(call);
    }
    QCOMPARE(m_tokenServer->requests().size(), 2u);
    QCOMPARE(m_server->requests()[1].header("authorization"), "Bearer t1");
    QCOMPARE(m_server->requests()[2].header("authorization"), "Bearer t2");
}

void TestApiClient::aDroppedTokenIsAskedForAnew()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_tokenServer->answer(RawServer::reply(200, tokenBody2));
    m_server->answer(RawServer::reply(200, "{}"));
    Caught first(start(get()));
    WAIT_FOR(first);
    m_tokens->drop();
    Caught second(start(get()));
    WAIT_FOR(second);
    QCOMPARE(m_tokenServer->requests().size(), 2u);
    QCOMPARE(m_server->requests()[1].header("authorization"), "Bearer t2");
}

void TestApiClient::tokenWithoutLifetimeLastsFiveMinutes()
{
    m_tokenServer->answer(RawServer::reply(200, R"({"access_token":"t"})"));
    m_server->answer(RawServer::reply(200, "{}"));
    for (const auto time : {0s, 269s, 271s}) {
        m_now = std::chrono::steady_clock::time_point(time);
        Caught call(start(get()));
        WAIT_FOR(call);
        QCOMPARE(m_tokenServer->requests().size(), time == 271s ? 2u : 1u);
    }
}

void TestApiClient::unusableTokenIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("missing") << QByteArray(R"({"token_type":"Bearer"})");
    QTest::newRow("empty") << QByteArray(R"({"access_token":""})");
    QTest::newRow("a header of its own") << QByteArray(R"({"access_token":"a\r\nx-evil: 1"})");
    QTest::newRow("another type") << QByteArray(R"({"access_token":"a","token_type":"mac"})");
    QTest::newRow("not JSON") << QByteArray("<html>");
}

void TestApiClient::unusableTokenIsAnError()
{
    QFETCH(QByteArray, body);
    m_tokenServer->answer(RawServer::reply(200, body));
    Caught call(start(get()));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QCOMPARE(m_server->requests().size(), 0u);
    QCOMPARE(m_tokenServer->requests().size(), 1u);
}

void TestApiClient::tokenIsTriedAgain()
{
    m_tokenServer->answer(RawServer::reply(503, ""));
    m_tokenServer->answer(RawServer::close());
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(200, "{}"));
    Caught call(start(get()));
    WAIT_FOR(call);
    QVERIFY(call.succeeded());
    QCOMPARE(m_tokenServer->requests().size(), 3u);
}

void TestApiClient::tokenErrorMeansThatTheWriteWasNotSent()
{
    m_tokenServer->answer(RawServer::reply(
        401, R"({"error":"invalid_client","error_description":"Unknown client"})"));
    Caught call(start(post()));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::Api);
    QCOMPARE(call.error().httpStatus, 401);
    QCOMPARE(call.error().detail, QStringLiteral("Unknown client"));
    QVERIFY(!call.error().sent);
    QCOMPARE(m_tokenServer->requests().size(), 1u);
    QCOMPARE(m_server->requests().size(), 0u);
}

void TestApiClient::refusedTokenIsRenewedOnceForTwentyCalls()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_tokenServer->answer(RawServer::reply(200, tokenBody2));
    m_server->answer([](QTcpSocket &socket, const RawRequest &request) {
        const bool good = request.header("authorization") == "Bearer t2";
        socket.write(RawServer::response(good ? 200 : 401, "{}"));
    });
    std::vector<Caught<QByteArray>> calls;
    for (int i = 0; i < 20; ++i)
        calls.emplace_back(start(i % 2 ? get() : post()));
    for (const auto &call : calls) {
        WAIT_FOR(call);
        QVERIFY(call.succeeded());
    }
    QCOMPARE(m_tokenServer->requests().size(), 2u);
    QCOMPARE(m_server->requests().size(), 40u);
}

void TestApiClient::refusedWriteGoesOnceMoreWithTheSameBytesAndKey()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_tokenServer->answer(RawServer::reply(200, tokenBody2));
    m_server->answer(RawServer::reply(401, ""));
    m_server->answer(RawServer::reply(200, "{}"));
    Caught call(start(post()));
    WAIT_FOR(call);
    QVERIFY(call.succeeded());
    QCOMPARE(m_server->requests().size(), 2u);
    const RawRequest &first = m_server->requests()[0];
    const RawRequest &second = m_server->requests()[1];
    QCOMPARE(first.body, second.body);
    QCOMPARE(second.header("x-idempotency-key"), "key-1");
    QCOMPARE(first.header("authorization"), "Bearer t1");
    QCOMPARE(second.header("authorization"), "Bearer t2");
    QVERIFY(first.header("x-request-id") != second.header("x-request-id"));
}

void TestApiClient::writeIsNotRepeatedAfterA401OfSomebodyElse()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(401, "<html>Sign in</html>"));
    HttpRequest request = post();
    request.isOwnProblem = [](const HttpResponse &) { return false; };
    Caught call(start(request));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 401);
    QVERIFY(!call.error().isFromProvider);
    QCOMPARE(m_server->requests().size(), 1u);
}

void TestApiClient::secondRefusalEndsTheCall()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(401, R"({"title":"No"})"));
    for (const HttpRequest &request : {get(), post()}) {
        const size_t before = m_server->requests().size();
        Caught call(start(request));
        WAIT_FOR(call);
        QCOMPARE(call.error().httpStatus, 401);
        QCOMPARE(call.error().title, QStringLiteral("No"));
        QCOMPARE(m_server->requests().size(), before + 2);
    }
}

void TestApiClient::readIsTriedAgain_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    for (const int status : {408, 429, 502, 503, 504})
        QTest::addRow("%d", status) << RawServer::reply(status, "");
    QTest::newRow("429 with a date that has passed")
        << RawServer::reply(429, "", {"Retry-After: Tue, 25 Aug 2020 10:00:00 GMT"});
    QTest::newRow("429 with zero seconds") << RawServer::reply(429, "", {"Retry-After: 0"});
    QTest::newRow("reset") << RawServer::reset();
    QTest::newRow("cut") << RawServer::bytesThenClose(
        RawServer::response(200, "{\"a\":1}").chopped(2));
}

void TestApiClient::readIsTriedAgain()
{
    QFETCH(RawServer::Answer, answer);
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(answer);
    m_server->answer(RawServer::reply(200, "{}"));
    Caught call(start(get()));
    WAIT_FOR(call);
    QVERIFY(call.succeeded());
    QCOMPARE(m_server->requests().size(), 2u);
}

void TestApiClient::readEndsAfterFiveTries()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(503, R"({"title":"Busy"})"));
    Caught call(start(get()));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 503);
    QCOMPARE(call.error().title, QStringLiteral("Busy"));
    QVERIFY(!call.error().requestId.isEmpty());
    QCOMPARE(m_server->requests().size(), 5u);
}

void TestApiClient::readGoesOnAtAnotherHost()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(503, ""));
    RawServer other;
    other.answer(RawServer::reply(200, "{}"));
    HttpRequest request = get();
    request.alternatives = {other.url(QStringLiteral("/payments/1"))};
    Caught call(start(request));
    WAIT_FOR(call);
    QVERIFY(call.succeeded());
    QCOMPARE(m_server->requests().size(), 1u);
    QCOMPARE(other.requests().size(), 1u);
}

void TestApiClient::readComesBackToItsHost()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(503, ""));
    RawServer other;
    other.answer(RawServer::reply(502, ""));
    HttpRequest request = get();
    request.alternatives = {other.url(QStringLiteral("/payments/1"))};
    Caught call(start(request));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 503);
    QCOMPARE(m_server->requests().size(), 3u);
    QCOMPARE(other.requests().size(), 2u);
}

void TestApiClient::writeStaysWithItsHost()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(503, ""));
    RawServer other;
    other.answer(RawServer::reply(200, "{}"));
    HttpRequest request = post();
    request.alternatives = {other.url(QStringLiteral("/payments/1"))};
    Caught call(start(request));
    WAIT_FOR(call);
    QVERIFY(!call.succeeded());
    QCOMPARE(call.error().httpStatus, 503);
    QCOMPARE(m_server->requests().size(), 1u);
    QVERIFY(other.requests().empty());
}

void TestApiClient::writeIsNeverTriedAgain_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    for (const int status : {408, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << RawServer::reply(status, "", {"Retry-After: 0"});
    QTest::newRow("close") << RawServer::close();
    QTest::newRow("reset") << RawServer::reset();
}

void TestApiClient::writeIsNeverTriedAgain()
{
    QFETCH(RawServer::Answer, answer);
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(answer);
    m_server->answer(RawServer::reply(200, "{}"));
    Caught call(start(post()));
    WAIT_FOR(call);
    QVERIFY(!call.succeeded());
    QVERIFY(call.error().sent);
    Caught after(start(get()));
    WAIT_FOR(after);
    QCOMPARE(m_server->count("POST"), 1);
}

void TestApiClient::patienceBeyondTheLimitEndsTheCall()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(429, "", {"Retry-After: 86400"}));
    Caught call(start(get()));
    WAIT_FOR(call);
    QCOMPARE(call.error().httpStatus, 429);
    QCOMPARE(call.error().retryAfter, 86400s);
    QCOMPARE(m_server->requests().size(), 1u);
}

void TestApiClient::unreadableAnswerOfAWriteMayHaveHadAnEffect()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(201, "<html>"));
    Caught call(start<TokenAnswer>(post(), &parseToken));
    WAIT_FOR(call);
    QCOMPARE(call.error().kind, ErrorKind::Protocol);
    QCOMPARE(call.error().httpStatus, 201);
    QVERIFY(call.error().sent);
    QCOMPARE(call.error().requestId.toLatin1(),
             m_server->requests().front().header("x-request-id"));
}

void TestApiClient::cancelEndsWaitingAndSending()
{
    m_tokenServer->answer(RawServer::hang());
    auto &waiting = start(post());
    Caught waited(waiting);
    QTRY_COMPARE(m_tokenServer->requests().size(), 1u);
    waiting.cancel();
    WAIT_FOR(waited);
    QCOMPARE(waited.error().kind, ErrorKind::Cancelled);
    QVERIFY(!waited.error().sent);

    m_server->answer(RawServer::hang());
    auto &sending = m_api->start<QByteArray>(post(), &wholeBody, ApiClient::Access::NoToken);
    Caught sent(sending);
    QTRY_COMPARE(m_server->requests().size(), 1u);
    sending.cancel();
    WAIT_FOR(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    QVERIFY(sent.error().sent);
}

void TestApiClient::largeBodyIsParsedElsewhere()
{
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(200, QByteArray(64 * 1024, ' ')));
    m_server->answer(RawServer::reply(200, QByteArray(64 * 1024 + 1, ' ')));
    Caught small(start<QThread *>(get(), &parsingThread));
    WAIT_FOR(small);
    QCOMPARE(small.value(), thread());
    Caught large(start<QThread *>(get(), &parsingThread));
    WAIT_FOR(large);
    QVERIFY(large.value() != thread());
}

void TestApiClient::callMayBeCancelledAndClientMayGoWhileParsing()
{
    static QSemaphore begun;
    static QSemaphore release;
    const auto slow = +[](const QByteArray &bytes) -> tl::expected<QByteArray, ApiError> {
        begun.release();
        release.acquire();
        return bytes;
    };
    m_tokenServer->answer(RawServer::reply(200, tokenBody));
    m_server->answer(RawServer::reply(200, QByteArray(100'000, ' ')));
    auto &call = start(get(), slow);
    Caught cancelled(call);
    QTRY_COMPARE(begun.available(), 1);
    call.cancel();
    WAIT_FOR(cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    release.release();
    QThreadPool::globalInstance()->waitForDone(); // or the next worker may take its release

    Caught orphan(start(get(), slow));
    QTRY_COMPARE(begun.available(), 2);
    m_api.reset();
    release.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!orphan.isHere());
}

COUNTERFOIL_TEST(QCoreApplication, TestApiClient)
#include "tst_api_client.moc"
