// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/raw_server.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace counterfoil::test {

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QString &certificate)
{
    const QDir folder(QStringLiteral(COUNTERFOIL_TEST_DATA "/tls"));
    QFile key(folder.filePath(QStringLiteral("key.pem")));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no test key");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(certificate)));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

QByteArray RawRequest::header(const QByteArray &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : found->second;
}

RawServer::RawServer(Transport transport, const QString &certificate)
    : m_server(transport == Transport::Tls ? tlsServer(certificate)
                                           : std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    listenAgain();
}

void RawServer::stopListening()
{
    m_server->close();
}

void RawServer::listenAgain()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the test server cannot listen");
    m_port = m_server->serverPort();
}

QUrl RawServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(qobject_cast<QSslServer *>(m_server.get()) ? QStringLiteral("https")
                                                             : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

int RawServer::count(const QByteArray &method) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&method](const RawRequest &r) { return r.method == method; }));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.erase(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    RawRequest request;
    const QList<QByteArray> lines = received.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    request.method = start.value(0);
    request.path = start.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    m_requests.push_back(request);
    if (m_answers.empty())
        return;
    const Answer answer = m_answers[std::min(m_next, m_answers.size() - 1)];
    ++m_next;
    answer(*socket, m_requests.back());
}

QByteArray RawServer::response(int status, const QByteArray &body,
                               const std::vector<QByteArray> &headers)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &header : headers)
        out += header + "\r\n";
    out += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n";
    return out + body;
}

RawServer::Answer RawServer::reply(int status, const QByteArray &body,
                                   const std::vector<QByteArray> &headers)
{
    return bytes(response(status, body, headers));
}

RawServer::Answer RawServer::bytes(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawRequest &) { socket.write(bytes); };
}

RawServer::Answer RawServer::bytesThenClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

RawServer::Answer RawServer::close()
{
    return bytesThenClose({});
}

RawServer::Answer RawServer::reset()
{
    return [](QTcpSocket &socket, const RawRequest &) {
#ifdef Q_OS_UNIX
        const linger atOnce{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
        socket.abort();
    };
}

RawServer::Answer RawServer::hang()
{
    return [](QTcpSocket &, const RawRequest &) {};
}

} // namespace counterfoil::test
