// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/token_source.h"

#include "core/net/json/json_value.h"
#include "core/net/problem.h"

#include <QTimer>

namespace counterfoil {

namespace {

TokenAnswer readToken(JsonValue json)
{
    TokenAnswer answer;
    const QByteArray token = json.requiredText("access_token").toUtf8();
    // It goes into a header: visible ASCII only (RFC 6750 section 2.1 allows less).
    const bool isPlain = !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) {
        return c > 0x20 && c < 0x7F;
    });
    if (const JsonValue value = json.member("access_token"); value.isText() && !isPlain)
        value.complain(JsonRule::Token);
    answer.accessToken = Secret(token);
    if (const JsonValue type = json.member("token_type");
        type && type.toText().compare(QLatin1StringView("Bearer"), Qt::CaseInsensitive) != 0)
        type.complain(JsonRule::Bearer);
    if (const auto seconds = json.integer("expires_in")) {
        // Beyond a day it is renewed all the same.
        answer.lifetime =
            std::chrono::seconds(std::clamp<qint64>(*seconds, 0, qint64(24) * 60 * 60));
    }
    return answer;
}

} // namespace

tl::expected<TokenAnswer, ApiError> parseToken(const QByteArray &bytes)
{
    return readJson(bytes, &readToken);
}

TokenSource::TokenSource(HttpClient &client, Credentials credentials, RetryPolicy retry,
                         MonotonicClock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_credentials(std::move(credentials))
    , m_retry(std::move(retry))
    , m_clock(std::move(clock))
{}

void TokenSource::acquire(QObject *context, Handler handler)
{
    if (m_token && m_clock() < m_renewAt) {
        handler(*m_token);
        return;
    }
    m_waiters.push_back({context, std::move(handler)});
    if (m_asking)
        return;
    m_asking = true;
    m_tried = 0;
    m_startedAt = m_clock();
    request();
}

void TokenSource::discard(quint64 generation)
{
    if (m_token && m_token->generation == generation)
        m_token.reset();
}

void TokenSource::request()
{
    ++m_tried;
    const HttpRequest request = m_credentials();
    m_client.send(request).then(this,
                                [this, isOwnProblem = request.isOwnProblem](const auto &response) {
                                    receive(response, isOwnProblem);
                                });
}

void TokenSource::receive(const tl::expected<HttpResponse, ApiError> &response,
                          OwnProblem isOwnProblem)
{
    if (!response)
        return fail(response.error());
    if (!response->isSuccess())
        return fail(toError(*response, isOwnProblem));
    auto answer = parseToken(response->body);
    if (!answer)
        return fail(describedBy(*response, answer.error()));
    // Ahead of its end by a tenth of its life, a minute at most.
    const auto margin =
        std::min<std::chrono::milliseconds>(answer->lifetime / 10, std::chrono::minutes(1));
    m_renewAt = m_clock() + answer->lifetime - margin;
    m_token = AccessToken{std::move(answer->accessToken), ++m_generation};
    answerAll(*m_token);
}

void TokenSource::fail(ApiError error)
{
    const auto elapsed =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_clock() - m_startedAt);
    if (const auto delay = m_retry.delayAfter(error, m_tried, elapsed)) {
        QTimer::singleShot(*delay, this, &TokenSource::request);
        return;
    }
    error.sent = false;
    error.isAboutToken = true;
    answerAll(tl::unexpected(std::move(error)));
}

void TokenSource::answerAll(const tl::expected<AccessToken, ApiError> &token)
{
    m_asking = false;
    // A waiter may ask again from its handler.
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.handler(token);
    }
}

} // namespace counterfoil
