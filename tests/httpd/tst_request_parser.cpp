// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpd/request_parser.h"
#include "tests/support/test_program.h"

#include <QTest>

using httpd::RequestParser;
using State = RequestParser::State;

class TestRequestParser : public QObject
{
    Q_OBJECT

private slots:
    void requestIsReadByteByByte();
    void twoRequestsInOnePacketAreTakenOneAfterTheOther();
    void headerNamesAreLowerCaseAndValuesTrimmed();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void headWithoutEndIsRefusedAtItsLimit();
    void connectionHeaderDecidesKeepAlive();
    void clientThatWaitsForContinueIsSeenOnce();
};

void TestRequestParser::requestIsReadByteByByte()
{
    RequestParser parser;
    const QByteArray bytes = "POST /a/b?x=1 HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody";
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i)
        QVERIFY(parser.feed(bytes.mid(i, 1)) != State::Ready);
    QCOMPARE(parser.feed(bytes.right(1)), State::Ready);
    const auto request = parser.takeRequest();
    QCOMPARE(request.method, std::string("POST"));
    QCOMPARE(request.path, std::string("/a/b"));
    QCOMPARE(request.query, std::string("x=1"));
    QCOMPARE(request.body, QByteArray("body"));
    QCOMPARE(parser.state(), State::Idle);
}

void TestRequestParser::twoRequestsInOnePacketAreTakenOneAfterTheOther()
{
    RequestParser parser;
    QCOMPARE(parser.feed("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n"), State::Ready);
    QCOMPARE(parser.takeRequest().path, std::string("/1"));
    QCOMPARE(parser.feed({}), State::Ready);
    QCOMPARE(parser.takeRequest().path, std::string("/2"));
    QCOMPARE(parser.feed({}), State::Idle);
}

void TestRequestParser::headerNamesAreLowerCaseAndValuesTrimmed()
{
    RequestParser parser;
    parser.feed("GET / HTTP/1.1\r\nX-Api-Key:  demo \r\n\r\n");
    const auto request = parser.takeRequest();
    QVERIFY(request.header("x-api-key") == "demo");
    QVERIFY(request.header("other").empty());
}

void TestRequestParser::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("no path") << QByteArray("GET  HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("another protocol") << QByteArray("GET / FTP/1.1\r\n\r\n") << 400;
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nx\r\n\r\n") << 400;
    QTest::newRow("space in header name") << QByteArray("GET / HTTP/1.1\r\na b: c\r\n\r\n") << 400;
    QTest::newRow("negative length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("length in words")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
    QTest::newRow("body above 1 MiB")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("chunked body") << QByteArray(
                                         "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                  << 501;
}

void TestRequestParser::brokenRequestsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    RequestParser parser;
    QCOMPARE(parser.feed(bytes), State::Failed);
    QTEST(parser.errorStatus(), "status");
}

void TestRequestParser::headWithoutEndIsRefusedAtItsLimit()
{
    RequestParser parser;
    parser.feed("GET / HTTP/1.1\r\nx: ");
    QCOMPARE(parser.feed(QByteArray(RequestParser::maxHead - 100, 'x')), State::Head);
    QCOMPARE(parser.feed(QByteArray(200, 'x')), State::Failed);
    QCOMPARE(parser.errorStatus(), 431);
}

void TestRequestParser::connectionHeaderDecidesKeepAlive()
{
    RequestParser parser;
    parser.feed("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(parser.takeRequest().keepAlive);
    parser.feed("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n");
    QVERIFY(!parser.takeRequest().keepAlive);
    parser.feed("GET / HTTP/1.0\r\n\r\n");
    QVERIFY(!parser.takeRequest().keepAlive);
}

void TestRequestParser::clientThatWaitsForContinueIsSeenOnce()
{
    RequestParser parser;
    parser.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(parser.takeContinueWanted());
    QVERIFY(!parser.takeContinueWanted());
    QCOMPARE(parser.feed("{}"), State::Ready);
}

COUNTERFOIL_TEST(QCoreApplication, TestRequestParser)
#include "tst_request_parser.moc"
