// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/net/raw_server.h"

namespace counterfoil::test {

/// What happens to a request on its way to the sandbox.
struct Tampering
{
    enum class Way {
        Replace, ///< it is not passed on; the client gets other bytes
        Change,  ///< it is passed on; the client gets other bytes than the sandbox sent
        Reset,   ///< it is not passed on; the connection is reset
    };
    Way way = Way::Replace;
    /// Of the sandbox's whole answer, or of nothing; the connection is closed after it.
    std::function<QByteArray(const QByteArray &answer)> bytes = {};
};

/// Stands between the client and the sandbox. Keeps every request as it was on the wire, which is
/// the only place where a repeated one can be seen, and does what the sandbox cannot do.
class Wire : public QObject
{
    Q_OBJECT

public:
    explicit Wire(QUrl sandbox);

    [[nodiscard]] QUrl url() const { return m_server->url(); }
    /// From now on with TLS and that certificate, at another address.
    void speakTls(const QString &certificate);
    /// The port is closed, and open again.
    void close() { m_server->stopListening(); }
    void open() { m_server->listenAgain(); }

    /// For the next requests of that method and end of a path.
    void tamper(const QByteArray &method, const QByteArray &pathEnd, const Tampering &tampering,
                int times = 1);
    /// Of all requests from now on, the one of that number (the first is 1) is reset.
    void failAt(int request);
    /// Whether that request came.
    [[nodiscard]] bool hasFailed() const { return m_toFail < 0; }
    [[nodiscard]] std::vector<RawRequest> requests(const QByteArray &method,
                                                   const QByteArray &pathEnd) const;

signals:
    /// A request came, and goes on.
    void passed(const counterfoil::test::RawRequest &request);

private:
    struct Script
    {
        QByteArray method;
        QByteArray pathEnd;
        Tampering tampering;
        int times;
    };

    void serve();
    void answer(QTcpSocket &client, const RawRequest &request);
    void passOn(QTcpSocket &client, const RawRequest &request,
                const std::function<QByteArray(const QByteArray &)> &change);
    std::optional<Tampering> take(const RawRequest &request);

    QUrl m_sandbox;
    std::unique_ptr<RawServer> m_server;
    std::vector<Script> m_scripts;
    int m_toFail = 0; ///< requests until it fails; below 0 after it
};

} // namespace counterfoil::test
