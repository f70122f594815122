// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/api_run.h"

#include "core/net/problem.h"

#include <QTimer>

namespace counterfoil {

ApiRun::ApiRun(HttpClient &client, TokenSource *tokens, RetryPolicy retry, HttpRequest request,
               CallBase *call)
    : QObject(call)
    , m_client(client)
    , m_tokens(tokens)
    , m_retry(std::move(retry))
    , m_request(std::move(request))
{
    connect(call, &CallBase::cancelRequested, this, &ApiRun::cancel);
}

ApiRun::~ApiRun()
{
    if (m_exchange)
        m_exchange->cancel();
}

void ApiRun::start(std::function<void(Outcome)> done)
{
    m_done = std::move(done);
    m_running.start();
    attempt();
}

void ApiRun::attempt()
{
    if (!m_done)
        return; // cancelled while it waited
    if (!m_tokens)
        return send(nullptr);
    m_tokens->acquire(this, [this](const tl::expected<AccessToken, ApiError> &token) {
        if (!m_done)
            return;
        if (token)
            send(&*token);
        else
            end(tl::unexpected(token.error())); // the source has tried again already
    });
}

void ApiRun::send(const AccessToken *token)
{
    ++m_tried;
    HttpRequest request = m_request;
    if (token) {
        m_generation = token->generation;
        request.headers.emplace_back("Authorization", "Bearer " + token->value.reveal());
    }
    Call<HttpResponse> &exchange = m_client.send(request);
    m_exchange = &exchange;
    exchange.then(this, [this](const Outcome &outcome) { receive(outcome); });
}

void ApiRun::receive(const Outcome &outcome)
{
    m_exchange.clear();
    if (!m_done)
        return;
    if (!outcome)
        return fail(outcome.error());
    if (outcome->isSuccess())
        return end(outcome);
    ApiError error = toError(*outcome, m_request.isOwnProblem);
    if (error.httpStatus == 401 && m_tokens) {
        m_tokens->discard(m_generation);
        // The provider's own 401 comes before anything is done: the same bytes may go once more.
        if (!m_renewed && (error.isFromProvider || m_request.method == HttpMethod::Get)) {
            m_renewed = true;
            --m_tried;
            return attempt();
        }
    }
    fail(std::move(error));
}

void ApiRun::fail(ApiError error)
{
    const std::chrono::milliseconds elapsed(m_running.elapsed());
    const auto delay = m_request.method == HttpMethod::Get
                           ? m_retry.delayAfter(error, m_tried, elapsed)
                           : std::nullopt;
    if (!delay)
        return end(tl::unexpected(std::move(error)));
    if (!m_request.alternatives.empty()) {
        m_request.alternatives.push_back(m_request.url);
        m_request.url = m_request.alternatives.front();
        m_request.alternatives.erase(m_request.alternatives.begin());
    }
    QTimer::singleShot(*delay, this, &ApiRun::attempt);
}

void ApiRun::cancel()
{
    if (!m_done)
        return;
    ApiError error = makeError(ErrorKind::Cancelled);
    error.sent = m_exchange != nullptr;
    if (m_exchange)
        m_exchange->cancel();
    end(tl::unexpected(std::move(error)));
}

void ApiRun::end(Outcome outcome)
{
    std::exchange(m_done, nullptr)(std::move(outcome));
}

} // namespace counterfoil
