// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/wire.h"

namespace counterfoil::test {

namespace {

QByteArray serialised(const RawRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.path + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name != "connection")
            bytes += name + ": " + value + "\r\n";
    }
    return bytes + "Connection: close\r\n\r\n" + request.body;
}

} // namespace

Wire::Wire(QUrl sandbox)
    : m_sandbox(std::move(sandbox))
    , m_server(std::make_unique<RawServer>())
{
    serve();
}

void Wire::speakTls(const QString &certificate)
{
    m_server = std::make_unique<RawServer>(RawServer::Transport::Tls, certificate);
    serve();
}

void Wire::tamper(const QByteArray &method, const QByteArray &pathEnd, const Tampering &tampering,
                  int times)
{
    m_scripts.push_back({method, pathEnd, tampering, times});
}

void Wire::failAt(int request)
{
    m_toFail = request;
}

std::vector<RawRequest> Wire::requests(const QByteArray &method, const QByteArray &pathEnd) const
{
    std::vector<RawRequest> requests;
    for (const RawRequest &request : m_server->requests()) {
        if (request.method == method && request.path.endsWith(pathEnd))
            requests.push_back(request);
    }
    return requests;
}

void Wire::serve()
{
    m_server->answer(
        [this](QTcpSocket &client, const RawRequest &request) { answer(client, request); });
}

void Wire::answer(QTcpSocket &client, const RawRequest &request)
{
    emit passed(request);
    const std::optional<Tampering> tampering = take(request);
    if (!tampering)
        return passOn(client, request, nullptr);
    switch (tampering->way) {
    case Tampering::Way::Replace:
        RawServer::bytesThenClose(tampering->bytes({}))(client, request);
        return;
    case Tampering::Way::Change:
        passOn(client, request, tampering->bytes);
        return;
    case Tampering::Way::Reset:
        RawServer::reset()(client, request);
        return;
    }
}

void Wire::passOn(QTcpSocket &client, const RawRequest &request,
                  const std::function<QByteArray(const QByteArray &)> &change)
{
    auto *upstream = new QTcpSocket(&client);
    connect(&client, &QTcpSocket::disconnected, upstream, &QTcpSocket::abort);
    if (!change) {
        connect(upstream, &QTcpSocket::readyRead, &client,
                [upstream, &client] { client.write(upstream->readAll()); });
    }
    connect(upstream, &QTcpSocket::disconnected, &client, [upstream, &client, change] {
        if (!upstream->isOpen())
            return; // the client left first
        const QByteArray rest = upstream->readAll();
        client.write(change ? change(rest) : rest);
        client.disconnectFromHost();
    });
    connect(upstream, &QTcpSocket::errorOccurred, &client,
            [upstream, &client](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    client.disconnectFromHost();
            });
    upstream->connectToHost(m_sandbox.host(), quint16(m_sandbox.port()));
    upstream->write(serialised(request));
}

std::optional<Tampering> Wire::take(const RawRequest &request)
{
    if (m_toFail > 0 && --m_toFail == 0) {
        m_toFail = -1;
        return Tampering{Tampering::Way::Reset};
    }
    for (Script &script : m_scripts) {
        if (script.times == 0 || script.method != request.method ||
            !request.path.endsWith(script.pathEnd))
            continue;
        --script.times;
        return script.tampering;
    }
    return std::nullopt;
}

} // namespace counterfoil::test
