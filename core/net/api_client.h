// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_run.h"
#include "core/net/aside.h"
#include "core/net/problem.h"

namespace counterfoil {

/// Typed calls to one account of a provider: adds the token, renews it once after a 401, tries
/// reads again by the policy, turns refusals into errors and bodies into values. Bodies above
/// 64 KiB are parsed on a worker thread. Owns the calls it returns; must not outlive client and
/// tokens.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    ApiClient(HttpClient &client, TokenSource *tokens, RetryPolicy retry, QObject *parent = nullptr)
        : QObject(parent)
        , m_client(client)
        , m_tokens(tokens)
        , m_retry(std::move(retry))
    {}

    enum class Access { Token, NoToken };

    /// Starts a request; the parser gives the value of a 2xx answer's body and must be a pure
    /// function.
    template <typename T>
    Call<T> &start(HttpRequest request,
                   std::function<tl::expected<T, ApiError>(const QByteArray &)> parser,
                   Access access = Access::Token);

    /// A call that ends with that error without a byte sent.
    template <typename T>
    Call<T> &refuse(ApiError error);

    static constexpr qsizetype parsedInPlace = qsizetype(64) * 1024;

private:
    HttpClient &m_client;
    TokenSource *m_tokens;
    RetryPolicy m_retry;
};

template <typename T>
Call<T> &ApiClient::start(HttpRequest request,
                          std::function<tl::expected<T, ApiError>(const QByteArray &)> parser,
                          Access access)
{
    using Result = tl::expected<T, ApiError>;
    auto *call = new Call<T>(this);
    auto *run = new ApiRun(m_client, access == Access::Token ? m_tokens : nullptr, m_retry,
                           std::move(request), call);
    const auto parse = [parser = std::move(parser)](const HttpResponse &response) -> Result {
        return parser(response.body).map_error([&response](ApiError &&error) {
            return describedBy(response, std::move(error));
        });
    };
    run->start([call, parse](tl::expected<HttpResponse, ApiError> response) {
        if (!response) {
            call->settle(tl::unexpected(std::move(response.error())));
        } else if (response->body.size() <= parsedInPlace) {
            call->settle(parse(*response));
        } else {
            QObject::connect(call, &CallBase::cancelRequested, call, [call] {
                ApiError error = makeError(ErrorKind::Cancelled);
                error.sent = true;
                call->settle(tl::unexpected(std::move(error)));
            });
            aside([parse, answer = std::move(*response)] { return parse(answer); }, call,
                  [call](Result result) { call->settle(std::move(result)); });
        }
    });
    return *call;
}

template <typename T>
Call<T> &ApiClient::refuse(ApiError error)
{
    auto *call = new Call<T>(this);
    call->settle(tl::unexpected(std::move(error)));
    return *call;
}

} // namespace counterfoil
