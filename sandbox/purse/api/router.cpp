// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/api/router.h"

#include "sandbox/http/routes.h"

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

Result<Response> answer(Context &context, const Authenticator &authenticator)
{
    const std::string_view path = context.request.path;
    if (!path.starts_with(apiPrefix))
        return refuse(notFound("There is nothing at " + context.request.path + '.'));
    const auto found = findRoute(routes, context.request.method, path.substr(apiPrefix.size()));
    if (!found.route) {
        return refuse(found.pathIsKnown
                          ? wrongMethod(context.request.method)
                          : notFound("There is nothing at " + context.request.path + '.'));
    }
    const bool hasKey = !context.request.header("x-api-key").empty();
    if (found.route->access != Access::Token || hasKey) {
        if (const auto allowed = authenticator.checkApiKey(context.request); !allowed)
            return refuse(allowed.error());
    }
    if (found.route->access != Access::Key) {
        if (const auto allowed = authenticator.checkBearer(context.request, context.now); !allowed)
            return refuse(allowed.error());
    }
    if (!found.segments.empty())
        context.id = found.segments.front();
    return found.route->answer(context);
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
        if (matchPath(pattern, tail))
            return "/v2/" + std::string(tail);
    }
    return std::nullopt;
}

} // namespace sandbox::purse
