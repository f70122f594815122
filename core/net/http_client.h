// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/call.h"
#include "core/net/http_message.h"
#include "core/net/request_log.h"
#include "core/net/server_clock.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <chrono>
#include <memory>

namespace counterfoil {

struct HttpTimeouts
{
    std::chrono::milliseconds connect{std::chrono::seconds{10}}; ///< until the request is sent
    std::chrono::milliseconds whole{std::chrono::seconds{30}};   ///< until the answer is complete
};

struct HttpClientOptions
{
    HttpTimeouts timeouts;
    QList<QSslCertificate> authorities; ///< trusted beside the system's
    std::optional<QNetworkProxy> proxy; ///< the system's where there is none
    std::shared_ptr<RequestLog> log;    ///< a line per request, if there is one
    qint64 largestBody = qint64(16) * 1024 * 1024;
};

/// Sends one request and brings back one complete answer, or says why there is none. Knows nothing
/// of tokens, retries or JSON. Redirects are never followed, cookies never kept, certificates
/// always verified, and plain http is refused for every host but this one.
/// Lives in the UI's thread; the calls it returns are its children.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpClientOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    Call<HttpResponse> &send(const HttpRequest &request);

    /// How far the server's clock was ahead at its last answer.
    [[nodiscard]] std::optional<std::chrono::seconds> skew() const { return m_clock.skew(); }

signals:
    /// Whether a request got an answer at all; emitted when that changes, and for the first one.
    void reachabilityChanged(bool reachable);
    /// Whether the two clocks are further apart than tolerated; emitted when that changes.
    void clockSkewed(bool farOff);

private:
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request, const QString &id) const;
    void noteReachable(bool reachable);
    void noteDate(const QByteArray &date, std::chrono::milliseconds took);

    HttpClientOptions m_options;
    // Writes have connections of their own: HTTP/1.1 and closed after each answer. One request on
    // the wire per call is measured for HTTP/1.1; and a connection that went stale while nobody
    // clicked would turn the next write into an unknown outcome.
    QNetworkAccessManager m_reads;
    QNetworkAccessManager m_writes;
    std::optional<bool> m_reachable;
    ServerClock m_clock;
};

/// The name of this machine to itself: "localhost", 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace counterfoil
