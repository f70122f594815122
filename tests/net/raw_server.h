// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace counterfoil::test {

struct RawRequest
{
    QByteArray method;
    QByteArray path;
    std::map<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A server on 127.0.0.1 whose every byte a test decides. Counts the requests on the wire, which
/// is the only place where a repeated one can be seen.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket &, const RawRequest &)>;

    enum class Transport { Plain, Tls };
    /// The certificate is a file of tests/data/tls, or anywhere else; it belongs to the key there.
    explicit RawServer(Transport transport = Transport::Plain,
                       const QString &certificate = QStringLiteral("trusted.pem"));

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const std::vector<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Answers are used in turn; the last one stays.
    void answer(Answer answer) { m_answers.push_back(std::move(answer)); }
    void stopListening();
    /// On the port that it had.
    void listenAgain();

    static QByteArray response(int status, const QByteArray &body,
                               const std::vector<QByteArray> &headers = {});
    static Answer reply(int status, const QByteArray &body,
                        const std::vector<QByteArray> &headers = {});
    /// Sends these bytes and nothing else; the connection stays open.
    static Answer bytes(const QByteArray &bytes);
    static Answer bytesThenClose(const QByteArray &bytes);
    static Answer close();
    static Answer reset();
    static Answer hang();

private:
    void accept();
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    std::map<QTcpSocket *, QByteArray> m_received;
    std::vector<RawRequest> m_requests;
    std::vector<Answer> m_answers;
    quint16 m_port = 0;
    size_t m_next = 0;
    int m_connections = 0;
};

} // namespace counterfoil::test
