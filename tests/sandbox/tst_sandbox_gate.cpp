// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/gate.h"

#include "local_sandbox.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using sandbox::Gate;
using sandbox::Reply;
using sandbox::Request;

namespace {

Reply echo(const Request &request)
{
    Reply reply;
    reply.response.body = QByteArray::fromStdString(request.path) + request.body;
    return reply;
}

std::unique_ptr<QTcpSocket> connected(const Gate &gate)
{
    auto socket = std::make_unique<QTcpSocket>();
    QSignalSpy spy(socket.get(), &QTcpSocket::connected);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), gate.port());
    spy.wait();
    return socket;
}

} // namespace

class TestSandboxGate : public QObject
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
    void leavingClientAbandonsItsHangingReplyOnce();
    void delayedReplyToAClientThatLeftHarmsNobody();
    void onlyLoopbackIsListenedOn();
};

void TestSandboxGate::twoHundredConnectionsStayOpenAndAreAllAnswered()
{
    Gate gate(echo);
    QVERIFY(gate.listen(0));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 200; ++i)
        sockets.push_back(connected(gate));
    QTRY_COMPARE(gate.connectionCount(), 200);
    for (const char *round : {"/first", "/second"}) {
        for (const auto &socket : sockets)
            socket->write(httpRequest("GET", round, {}, {}));
        for (const auto &socket : sockets) {
            QByteArray received;
            QTRY_VERIFY((received += socket->readAll()).endsWith(round));
            QVERIFY(received.contains("Connection: keep-alive"));
        }
    }
    QCOMPARE(gate.connectionCount(), 200);
}

void TestSandboxGate::pipelinedRequestsAreAnsweredInOrder()
{
    Gate gate([](const Request &request) {
        Reply reply = echo(request);
        reply.delay = request.path == "/slow" ? 30ms : 0ms;
        return reply;
    });
    QVERIFY(gate.listen(0));
    const auto socket = connected(gate);
    socket->write(httpRequest("GET", "/slow", {}, {}) + httpRequest("GET", "/quick", {}, {}));
    QByteArray received;
    QTRY_VERIFY((received += socket->readAll()).endsWith("/quick"));
    QVERIFY(received.indexOf("/slow") < received.indexOf("/quick"));
}

void TestSandboxGate::connectionAboveTheLimitIsClosed()
{
    Gate gate(echo, {.connections = 2});
    QVERIFY(gate.listen(0));
    const auto first = connected(gate);
    const auto second = connected(gate);
    QTRY_COMPARE(gate.connectionCount(), 2);
    const auto third = connected(gate);
    QTRY_COMPARE(third->state(), QAbstractSocket::UnconnectedState);
    first->close();
    QTRY_COMPARE(gate.connectionCount(), 1);
    const auto fourth = connected(gate);
    fourth->write(httpRequest("GET", "/", {}, {}));
    QTRY_VERIFY(fourth->peek(12) == "HTTP/1.1 200");
}

void TestSandboxGate::slowHeadIsTimedOutThoughBytesKeepComing()
{
    Gate gate(echo, {.head = 150ms});
    QVERIFY(gate.listen(0));
    const auto socket = connected(gate);
    socket->write("GET / HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&socket] { socket->write("x"); });
    drip.start(20);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 408"));
}

void TestSandboxGate::missingBodyIsTimedOut()
{
    Gate gate(echo, {.body = 50ms});
    QVERIFY(gate.listen(0));
    const auto socket = connected(gate);
    socket->write("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 408"));
}

void TestSandboxGate::idleConnectionIsClosed()
{
    Gate gate(echo, {.idle = 50ms});
    QVERIFY(gate.listen(0));
    const auto socket = connected(gate);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().isEmpty());
    QTRY_COMPARE(gate.connectionCount(), 0);
}

void TestSandboxGate::tooLargeBodyIsRefusedBeforeItIsSent()
{
    Gate gate(echo);
    QVERIFY(gate.listen(0));
    const auto socket = connected(gate);
    socket->write("POST / HTTP/1.1\r\nContent-Length: 20000000\r\n\r\n");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 413"));
}

void TestSandboxGate::leavingClientAbandonsItsHangingReplyOnce()
{
    int abandoned = 0;
    Gate gate([&abandoned](const Request &) {
        Reply reply;
        reply.wire = sandbox::Wire::Hang;
        reply.abandoned = [&abandoned] { ++abandoned; };
        return reply;
    });
    QVERIFY(gate.listen(0));
    const auto socket = connected(gate);
    QTRY_COMPARE(gate.connectionCount(), 1);
    socket->write(httpRequest("GET", "/", {}, {}));
    QSignalSpy answered(socket.get(), &QTcpSocket::readyRead);
    QVERIFY(!answered.wait(100));
    QCOMPARE(abandoned, 0);
    socket->close();
    QTRY_COMPARE(gate.connectionCount(), 0);
    QCOMPARE(abandoned, 1);
}

void TestSandboxGate::delayedReplyToAClientThatLeftHarmsNobody()
{
    Gate gate([](const Request &request) {
        Reply reply = echo(request);
        reply.delay = 40ms;
        return reply;
    });
    QVERIFY(gate.listen(0));
    const auto leaving = connected(gate);
    const auto staying = connected(gate);
    leaving->write(httpRequest("GET", "/leaving", {}, {}));
    leaving->flush();
    staying->write(httpRequest("GET", "/staying", {}, {}));
    QTRY_COMPARE(gate.connectionCount(), 2);
    leaving->abort();
    QByteArray received;
    QTRY_VERIFY((received += staying->readAll()).endsWith("/staying"));
    QTRY_COMPARE(gate.connectionCount(), 1);
}

void TestSandboxGate::onlyLoopbackIsListenedOn()
{
    Gate gate(echo);
    QVERIFY(gate.listen(0));
    QCOMPARE(connected(gate)->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(gate.address(), QHostAddress(QHostAddress::LocalHost));
}

COUNTERFOIL_TEST(QCoreApplication, TestSandboxGate)
#include "tst_sandbox_gate.moc"
