// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpd/http_server.h"

#include "httpd/responder.h"
#include "tests/support/test_program.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using httpd::HttpServer;
using httpd::Request;
using httpd::Responder;

namespace {

void echo(const Request &request, Responder *responder)
{
    responder->send({200, {}, QByteArray::fromStdString(request.path) + request.body});
}

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

std::unique_ptr<QTcpSocket> connected(const HttpServer &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    QSignalSpy spy(socket.get(), &QTcpSocket::connected);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    spy.wait();
    return socket;
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredConnectionsStayOpenAndAreAllAnswered();
    void pipelinedRequestsAreAnsweredInOrder();
    void connectionAboveTheLimitIsClosed();
    void slowHeadIsTimedOutThoughBytesKeepComing();
    void missingBodyIsTimedOut();
    void idleConnectionIsClosed();
    void tooLargeBodyIsRefusedBeforeItIsSent();
    void answerMayComeLaterThanItsRequest();
    void responderIsGoneWithItsClient();
    void onlyLoopbackIsListenedOn();
};

void TestHttpServer::twoHundredConnectionsStayOpenAndAreAllAnswered()
{
    HttpServer server(echo);
    QVERIFY(server.listen(0));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 200; ++i)
        sockets.push_back(connected(server));
    QTRY_COMPARE(server.connectionCount(), 200);
    for (const char *round : {"/first", "/second"}) {
        for (const auto &socket : sockets)
            socket->write(get(round));
        for (const auto &socket : sockets) {
            QByteArray received;
            QTRY_VERIFY((received += socket->readAll()).endsWith(round));
            QVERIFY(received.contains("Connection: keep-alive"));
        }
    }
    QCOMPARE(server.connectionCount(), 200);
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    HttpServer server([](const Request &request, Responder *responder) {
        if (request.path == "/quick")
            echo(request, responder);
        else
            QTimer::singleShot(30ms, responder, [responder] {
                responder->send({200, {}, "/slow"});
            });
    });
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write(get("/slow") + get("/quick"));
    QByteArray received;
    QTRY_VERIFY((received += socket->readAll()).endsWith("/quick"));
    QVERIFY(received.indexOf("/slow") < received.indexOf("/quick"));
}

void TestHttpServer::connectionAboveTheLimitIsClosed()
{
    HttpServer server(echo, {.connections = 2});
    QVERIFY(server.listen(0));
    const auto first = connected(server);
    const auto second = connected(server);
    QTRY_COMPARE(server.connectionCount(), 2);
    const auto third = connected(server);
    QTRY_COMPARE(third->state(), QAbstractSocket::UnconnectedState);
    first->close();
    QTRY_COMPARE(server.connectionCount(), 1);
    const auto fourth = connected(server);
    fourth->write(get("/"));
    QTRY_VERIFY(fourth->peek(12) == "HTTP/1.1 200");
}

void TestHttpServer::slowHeadIsTimedOutThoughBytesKeepComing()
{
    HttpServer server(echo, {.head = 150ms});
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write("GET / HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&socket] { socket->write("x"); });
    drip.start(20);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 408"));
}

void TestHttpServer::missingBodyIsTimedOut()
{
    HttpServer server(echo, {.body = 50ms});
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 408"));
}

void TestHttpServer::idleConnectionIsClosed()
{
    HttpServer server(echo, {.idle = 50ms});
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().isEmpty());
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestHttpServer::tooLargeBodyIsRefusedBeforeItIsSent()
{
    HttpServer server(echo);
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write("POST / HTTP/1.1\r\nContent-Length: 20000000\r\n\r\n");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 413"));
}

void TestHttpServer::answerMayComeLaterThanItsRequest()
{
    QPointer<Responder> waiting;
    HttpServer server([&waiting](const Request &, Responder *responder) { waiting = responder; });
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write(get("/later"));
    QTRY_VERIFY(waiting);
    waiting->send({202, {}, "seen"});
    QByteArray received;
    QTRY_VERIFY((received += socket->readAll()).endsWith("seen"));
    QVERIFY(received.startsWith("HTTP/1.1 202 "));
    QVERIFY(waiting.isNull());
}

void TestHttpServer::responderIsGoneWithItsClient()
{
    QPointer<Responder> waiting;
    HttpServer server([&waiting](const Request &, Responder *responder) { waiting = responder; });
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write(get("/"));
    QTRY_VERIFY(waiting);
    socket->abort();
    QTRY_VERIFY(!waiting);
    QTRY_COMPARE(server.connectionCount(), 0);
}

void TestHttpServer::onlyLoopbackIsListenedOn()
{
    HttpServer server(echo);
    QVERIFY(server.listen(0));
    QCOMPARE(connected(server)->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.address(), QHostAddress(QHostAddress::LocalHost));
}

COUNTERFOIL_TEST(QCoreApplication, TestHttpServer)
#include "tst_http_server.moc"
