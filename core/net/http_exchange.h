// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace counterfoil {

/// One running request of HttpClient: owns the reply, keeps the deadlines (Qt has none by default,
/// and reports a timeout as if it were a user's abort) and remembers who ended it. Child of its
/// call.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkReply *reply, const HttpClientOptions &options, HttpMethod method,
                 QString pathTemplate, QString requestId, Call<HttpResponse> *call);

signals:
    void answered();
    void unanswered();
    /// With a complete answer: its Date header, and how long the answer took.
    void dated(const QByteArray &date, std::chrono::milliseconds took);

private:
    enum class End { Server, ConnectTimeout, WholeTimeout, Cancelled, TooLarge };

    void endBy(End end);
    void read();
    void finish();
    [[nodiscard]] tl::expected<HttpResponse, ApiError> result() const;
    [[nodiscard]] ApiError networkError(int status) const;
    [[nodiscard]] bool endedBeforeTls() const;
    [[nodiscard]] ApiError protocolError(int status, const AnswerFault &fault) const;
    void log(const tl::expected<HttpResponse, ApiError> &outcome) const;

    QNetworkReply *m_reply;
    qint64 m_largestBody;
    std::shared_ptr<RequestLog> m_log;
    HttpMethod m_method;
    QString m_pathTemplate;
    QString m_requestId;
    Call<HttpResponse> *m_call;
    QByteArray m_body;
    QTimer m_connectDeadline;
    QTimer m_wholeDeadline;
    QElapsedTimer m_running;
    End m_end = End::Server;
    int m_connections = 0;
    bool m_encrypted = false;
    bool m_requestSent = false;
};

} // namespace counterfoil
