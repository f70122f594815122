// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/outgoing_call.h"

#include <QNetworkProxy>

namespace sandbox {
namespace {

constexpr qsizetype largestAnswer = qsizetype{64} * 1024;

QByteArray requestBytes(const OutgoingRequest &request)
{
    const QByteArray target =
        request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray bytes = QByteArray::fromStdString(request.method) + ' ' +
                       (target.startsWith('/') ? target : '/' + target) + " HTTP/1.1\r\n";
    bytes += "Host: " + request.url.host().toLatin1() + ':' +
             QByteArray::number(request.url.port(80)) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += QByteArray::fromStdString(name + ": " + value + "\r\n");
    return bytes + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" +
           request.body;
}

/// The length that the head of an answer announces; -1 when it is not all here, or says nothing.
qsizetype announcedLength(const QByteArray &head)
{
    const QByteArray name = "\ncontent-length:";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return -1;
    const qsizetype begin = at + name.size();
    return head.mid(begin, head.indexOf('\r', begin) - begin).trimmed().toLongLong();
}

} // namespace

bool isOfThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == QLatin1String("http") &&
           (host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") ||
            host == QLatin1String("::1"));
}

OutgoingCall::OutgoingCall(const OutgoingRequest &request, std::chrono::milliseconds patience,
                           Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &OutgoingCall::finish);
    connect(&m_socket, &QTcpSocket::readyRead, this, &OutgoingCall::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &OutgoingCall::finish);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &OutgoingCall::finish);
    m_deadline.start(patience);
    m_socket.connectToHost(request.url.host(), quint16(request.url.port(80)));
    m_socket.write(requestBytes(request));
}

OutgoingCall::~OutgoingCall()
{
    // The socket says that it closes, when nobody is left to hear.
    m_socket.disconnect(this);
}

void OutgoingCall::read()
{
    m_answer += m_socket.readAll();
    const qsizetype end = m_answer.indexOf("\r\n\r\n");
    const qsizetype length = end < 0 ? -1 : announcedLength(m_answer.left(end + 2));
    if (m_answer.size() > largestAnswer || (length >= 0 && m_answer.size() >= end + 4 + length))
        finish();
}

void OutgoingCall::finish()
{
    m_answer += m_socket.readAll();
    const Done done = std::exchange(m_done, {});
    if (!done)
        return;
    m_deadline.stop();
    const qsizetype end = m_answer.indexOf("\r\n\r\n");
    const bool isAnswered = m_answer.startsWith("HTTP/1.") && end >= 0;
    done(isAnswered ? m_answer.mid(9, 3).toInt() : 0,
         isAnswered ? m_answer.mid(end + 4) : QByteArray());
    deleteLater();
}

} // namespace sandbox
