// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/net/retry_policy.h"
#include "core/net/token_source.h"

#include <QElapsedTimer>
#include <QPointer>

namespace counterfoil {

/// Takes one typed call from its token to the complete answer. Child of its call, and goes with it.
class ApiRun : public QObject
{
    Q_OBJECT

public:
    using Outcome = tl::expected<HttpResponse, ApiError>;

    /// Without tokens, the request is sent as it is.
    ApiRun(HttpClient &client, TokenSource *tokens, RetryPolicy retry, HttpRequest request,
           CallBase *call);
    ~ApiRun() override;

    /// Calls back once, with a 2xx answer or the error of the last try.
    void start(std::function<void(Outcome)> done);

private:
    void attempt();
    void send(const AccessToken *token);
    void receive(const Outcome &outcome);
    void fail(ApiError error);
    void cancel();
    void end(Outcome outcome);

    HttpClient &m_client;
    TokenSource *m_tokens;
    RetryPolicy m_retry;
    HttpRequest m_request;
    std::function<void(Outcome)> m_done;
    QPointer<CallBase> m_exchange;
    QElapsedTimer m_running;
    quint64 m_generation = 0;
    int m_tried = 0;
    bool m_renewed = false;
};

} // namespace counterfoil
