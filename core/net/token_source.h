// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/net/http_client.h"
#include "core/net/retry_policy.h"

#include <QPointer>

namespace counterfoil {

/// What POST /oauth/token answered (RFC 6749 section 5.1).
struct TokenAnswer
{
    Secret accessToken;
    std::chrono::seconds lifetime{std::chrono::minutes{5}}; ///< ours where expires_in is missing
};
[[nodiscard]] tl::expected<TokenAnswer, ApiError> parseToken(const QByteArray &bytes);

/// A token that is good to use, and which one it is.
struct AccessToken
{
    Secret value;
    quint64 generation = 0;
};

/// The one access token of an account, by client credentials. Asked by any number of calls at
/// once, it asks the server once; it renews the token a little before it expires, by a monotonic
/// clock. Keeps the token in memory only.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using MonotonicClock = std::function<std::chrono::steady_clock::time_point()>;
    using Handler = std::function<void(const tl::expected<AccessToken, ApiError> &)>;

    using Credentials = std::function<HttpRequest()>;

    /// The credentials make a complete POST; they are asked again each time, so that no copy of a
    /// secret waits in here. The client must outlive the source.
    TokenSource(HttpClient &client, Credentials credentials, RetryPolicy retry,
                MonotonicClock clock = &std::chrono::steady_clock::now, QObject *parent = nullptr);

    /// Calls back at once with a good token, later with a new one or an error, never when the
    /// context is gone. An error says sent = false: nothing of the asking call has left.
    void acquire(QObject *context, Handler handler);
    /// The server refused that token. Ignored when a newer one is here already, so that twenty
    /// refusals lead to one renewal.
    void discard(quint64 generation);
    /// Forgets the token, whatever it is worth: the next call asks for a new one.
    void drop() { m_token.reset(); }

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Handler handler;
    };

    void request();
    void receive(const tl::expected<HttpResponse, ApiError> &response, OwnProblem isOwnProblem);
    void fail(ApiError error);
    void answerAll(const tl::expected<AccessToken, ApiError> &token);

    HttpClient &m_client;
    Credentials m_credentials;
    RetryPolicy m_retry;
    MonotonicClock m_clock;
    std::optional<AccessToken> m_token;
    std::chrono::steady_clock::time_point m_renewAt;
    std::chrono::steady_clock::time_point m_startedAt;
    std::vector<Waiter> m_waiters;
    quint64 m_generation = 0;
    int m_tried = 0;
    bool m_asking = false;
};

} // namespace counterfoil
