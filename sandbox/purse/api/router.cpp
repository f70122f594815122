// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/router.h"

#include <algorithm>
#include <array>

namespace sandbox::purse {
namespace {

/// The documents ask for the key on creating a payment and on the signing keys. Elsewhere it may
/// come along, and must not be wrong then.
enum class Access { Key, Token, KeyAndToken };

struct Route
{
    std::string_view method;
    std::string_view pattern; ///< after the prefix; {} stands for one segment
    Access access;
    Result<Response> (*answer)(Context &);
};

template <Kind kind>
Result<Response> operateAs(Context &context)
{
    return operate(context, kind);
}

constexpr std::array routes{
    Route{"POST", "client-sessions", Access::Token, createSession},
    Route{"GET", "client-sessions/{}", Access::Token, readSession},
    Route{"POST", "client-sessions/{}/abort", Access::Token, abortSession},
    Route{"POST", "payments", Access::KeyAndToken, createPayment},
    Route{"GET", "payments/{}", Access::Token, readPayment},
    Route{"POST", "payments/{}/captures", Access::Token, operateAs<Kind::Capture>},
    Route{"POST", "payments/{}/refunds", Access::Token, operateAs<Kind::Refund>},
    Route{"POST", "payments/{}/voids", Access::Token, operateAs<Kind::Void>},
    Route{"GET", "payment-links/{}", Access::Token, readPaymentLink},
    Route{"POST", "eligible-solutions", Access::Token, checkEligibleSolutions},
    Route{"GET", "signing-jwks", Access::Key, readSigningKeys},
};

/// The variable segment when the path has the form of the pattern (empty when there is none).
std::optional<std::string> match(std::string_view pattern, std::string_view path)
{
    const std::size_t hole = pattern.find("{}");
    if (hole == std::string_view::npos)
        return pattern == path ? std::optional<std::string>{std::string{}} : std::nullopt;
    const std::string_view tail = pattern.substr(hole + 2);
    if (path.size() <= hole + tail.size() || !path.starts_with(pattern.substr(0, hole)) ||
        !path.ends_with(tail))
        return std::nullopt;
    const std::string_view id = path.substr(hole, path.size() - hole - tail.size());
    if (id.find('/') != std::string_view::npos)
        return std::nullopt;
    return std::string(id);
}

Problem wrongMethod(const std::string &method)
{
    Problem problem;
    problem.status = 405;
    problem.title = "Method not allowed";
    problem.detail = method + " is not possible here.";
    return problem;
}

Result<Response> answer(Context &context, const Authenticator &authenticator)
{
    const std::string_view path = context.request.path;
    if (!path.starts_with(apiPrefix))
        return refuse(notFound("There is nothing at " + context.request.path + '.'));
    bool pathIsKnown = false;
    for (const Route &route : routes) {
        const auto id = match(route.pattern, path.substr(apiPrefix.size()));
        pathIsKnown |= id.has_value();
        if (!id || route.method != context.request.method)
            continue;
        const bool hasKey = !context.request.header("x-api-key").empty();
        if (route.access != Access::Token || hasKey) {
            if (const auto allowed = authenticator.checkApiKey(context.request); !allowed)
                return refuse(allowed.error());
        }
        if (route.access != Access::Key) {
            const auto allowed = authenticator.checkBearer(context.request, context.now);
            if (!allowed)
                return refuse(allowed.error());
        }
        context.id = *id;
        return route.answer(context);
    }
    if (pathIsKnown)
        return refuse(wrongMethod(context.request.method));
    return refuse(notFound("There is nothing at " + context.request.path + '.'));
}

} // namespace

Response dispatch(Context &context, Authenticator &authenticator)
{
    if (context.request.path == tokenPath) {
        if (context.request.method != "POST")
            return wrongMethod(context.request.method).toResponse();
        return authenticator.token(context.request, context.now);
    }
    try {
        const auto result = answer(context, authenticator);
        return result ? *result : result.error().toResponse();
    } catch (const std::exception &exception) {
        Problem problem;
        problem.status = 500;
        problem.title = "Internal server error";
        problem.detail = exception.what();
        return problem.toResponse();
    }
}

std::optional<std::string> operationPath(const Request &request)
{
    if (request.method != "POST" || !request.path.starts_with(apiPrefix))
        return std::nullopt;
    const std::string_view tail = std::string_view(request.path).substr(apiPrefix.size());
    for (const char *pattern :
         {"payments/{}/captures", "payments/{}/refunds", "payments/{}/voids"}) {
        if (match(pattern, tail))
            return "/v2/" + std::string(tail);
    }
    return std::nullopt;
}

} // namespace sandbox::purse
