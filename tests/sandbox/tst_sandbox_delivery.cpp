// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/delivery.h"

#include "httpd/http_server.h"
#include "httpd/responder.h"
#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using httpd::HttpServer;
using sandbox::Reply;
using sandbox::Request;

namespace {

httpd::Handler delivering(std::function<Reply(const Request &)> reply)
{
    return [reply](const Request &request, httpd::Responder *responder) {
        (new sandbox::Delivery(reply(request), responder))->start();
    };
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

class TestSandboxDelivery : public QObject
{
    Q_OBJECT

private slots:
    void leavingClientAbandonsItsHangingReplyOnce();
    void sentReplyIsNotAbandoned();
    void delayedReplyToAClientThatLeftHarmsNobody();
    void requestAfterADelayedReplyIsAnsweredAfterIt();
};

void TestSandboxDelivery::leavingClientAbandonsItsHangingReplyOnce()
{
    int abandoned = 0;
    HttpServer server(delivering([&abandoned](const Request &) {
        Reply reply;
        reply.wire = sandbox::Wire::Hang;
        reply.abandoned = [&abandoned] { ++abandoned; };
        return reply;
    }));
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    QTRY_COMPARE(server.connectionCount(), 1);
    socket->write(httpRequest("GET", "/", {}, {}));
    QSignalSpy answered(socket.get(), &QTcpSocket::readyRead);
    QVERIFY(!answered.wait(100));
    QCOMPARE(abandoned, 0);
    socket->close();
    QTRY_COMPARE(server.connectionCount(), 0);
    QCOMPARE(abandoned, 1);
}

void TestSandboxDelivery::sentReplyIsNotAbandoned()
{
    int abandoned = 0;
    HttpServer server(delivering([&abandoned](const Request &) {
        Reply reply;
        reply.abandoned = [&abandoned] { ++abandoned; };
        return reply;
    }));
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write(httpRequest("GET", "/", {}, {}));
    QTRY_VERIFY(socket->peek(12) == "HTTP/1.1 200");
    socket->close();
    QTRY_COMPARE(server.connectionCount(), 0);
    QCOMPARE(abandoned, 0);
}

void TestSandboxDelivery::delayedReplyToAClientThatLeftHarmsNobody()
{
    HttpServer server(delivering([](const Request &request) {
        Reply reply;
        reply.response.body = QByteArray::fromStdString(request.path);
        reply.delay = 40ms;
        return reply;
    }));
    QVERIFY(server.listen(0));
    const auto leaving = connected(server);
    const auto staying = connected(server);
    leaving->write(httpRequest("GET", "/leaving", {}, {}));
    leaving->flush();
    staying->write(httpRequest("GET", "/staying", {}, {}));
    QTRY_COMPARE(server.connectionCount(), 2);
    leaving->abort();
    QByteArray received;
    QTRY_VERIFY((received += staying->readAll()).endsWith("/staying"));
    QTRY_COMPARE(server.connectionCount(), 1);
}

void TestSandboxDelivery::requestAfterADelayedReplyIsAnsweredAfterIt()
{
    HttpServer server(delivering([](const Request &request) {
        Reply reply;
        reply.response.body = QByteArray::fromStdString(request.path);
        reply.delay = request.path == "/slow" ? 30ms : 0ms;
        return reply;
    }));
    QVERIFY(server.listen(0));
    const auto socket = connected(server);
    socket->write(httpRequest("GET", "/slow", {}, {}) + httpRequest("GET", "/quick", {}, {}));
    QByteArray received;
    QTRY_VERIFY((received += socket->readAll()).endsWith("/quick"));
    QVERIFY(received.indexOf("/slow") < received.indexOf("/quick"));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxDelivery)
#include "tst_sandbox_delivery.moc"
