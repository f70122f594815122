// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"
#include "sandbox/server.h"

#include <QMap>
#include <QTcpSocket>

/// What came back on a connection of its own; a raw socket hides nothing and repeats nothing.
struct Answer
{
    /// 0: the connection was closed without an HTTP head.
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    QByteArray raw;

    sandbox::Json json() const;
    /// The pointer of the first error of a problem.
    QByteArray pointer() const;
};

using ExtraHeaders = QMap<QByteArray, QByteArray>;

QByteArray httpRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const ExtraHeaders &headers);
Answer parseAnswer(const QByteArray &raw);

/// A sandbox in this process whose clock stands still unless the test moves it.
class LocalSandbox
{
public:
    explicit LocalSandbox(const QString &seed = QStringLiteral("empty"),
                          const QString &dataFile = {});

    sandbox::TimePoint now;

    quint16 port() const { return m_server.port(); }
    ExtraHeaders credentials();

    /// With credentials and a JSON content type; `headers` override, an empty value leaves out.
    Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                const ExtraHeaders &headers = {});
    Answer get(const QByteArray &path) { return send("GET", path); }
    Answer post(const QByteArray &path, const sandbox::Json &body,
                const ExtraHeaders &headers = {});
    /// Exactly these headers.
    Answer sendBare(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                    const ExtraHeaders &headers);

    void addFault(const sandbox::Json &fault);
    sandbox::Json requests() { return get("/_sandbox/requests").json(); }
    /// The entries of GET /_sandbox/payments of one provider.
    sandbox::Json payments(const std::string &provider = "purse");
    /// How many requests of that method and part of a path came in.
    int count(const std::string &method, const std::string &pathPart);

    /// An authorised payment with this split; the body as answered.
    sandbox::Json createPayment(const sandbox::Json &split, const QByteArray &currency = "EUR");
    static sandbox::Json paymentRequest(const sandbox::Json &split,
                                        const QByteArray &currency = "EUR");

private:
    sandbox::Server m_server;
    QByteArray m_token;
};

sandbox::Json part(const char *partner, const char *method, sandbox::Json amount);
QByteArray paymentPath(const sandbox::Json &payment, const char *tail = "");
/// partner/method:amount of each transaction of the operation, in order.
QByteArray partsOf(const sandbox::Json &operation);
