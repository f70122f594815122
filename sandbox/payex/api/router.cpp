// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payex/api/router.h"

#include "sandbox/http/routes.h"
#include "sandbox/payex/api/problems.h"

#include <array>

namespace sandbox::payex {
namespace {

enum class Access { Token, Anyone };

struct Route
{
    std::string_view method;
    std::string_view pattern; ///< after "/psp/creditcard/"
    Access access;
    Result<Response> (*answer)(Context &);
};

template <Kind kind>
Result<Response> operateAs(Context &context)
{
    return operate(context, kind);
}

constexpr std::string_view apiPath = "/psp/creditcard/";

constexpr std::array routes{
    Route{"GET", "payments/authorize/{}", Access::Anyone, showCheckout},
    Route{"POST", "payments/authorize/{}", Access::Anyone, takeCheckout},
    Route{"POST", "payments", Access::Token, createPayment},
    Route{"GET", "payments/{}", Access::Token, readPayment},
    Route{"PATCH", "payments/{}", Access::Token, abortPayment},
    Route{"POST", "payments/{}/captures", Access::Token, operateAs<Kind::Capture>},
    Route{"POST", "payments/{}/cancellations", Access::Token, operateAs<Kind::Cancellation>},
    Route{"POST", "payments/{}/reversals", Access::Token, operateAs<Kind::Reversal>},
    Route{"GET", "payments/{}/paid", Access::Token, readPaid},
    Route{"GET", "payments/{}/{}", Access::Token, readSubResource},
    Route{"GET", "payments/{}/{}/{}", Access::Token, readItem},
};

bool hasToken(const Request &request)
{
    return request.header("authorization") == "Bearer " + std::string(merchantToken);
}

/// The path after the prefixes; the documents' addresses end with a slash or without one.
std::string_view tailOf(std::string_view path)
{
    if (!path.starts_with(pathPrefix) || !path.substr(pathPrefix.size()).starts_with(apiPath))
        return {};
    path.remove_prefix(pathPrefix.size() + apiPath.size());
    if (path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

Result<Response> answer(Context &context)
{
    const auto found = findRoute(routes, context.request.method, tailOf(context.request.path));
    const bool isOpen = found.route && found.route->access == Access::Anyone;
    if (!isOpen && !hasToken(context.request))
        return refuse(unauthorised("The merchant's token is missing or wrong."));
    if (!found.route) {
        return refuse(found.pathIsKnown
                          ? wrongMethod(context.request.method)
                          : notFound("There is nothing at " + context.request.path + '.'));
    }
    context.segments = found.segments;
    return found.route->answer(context);
}

} // namespace

Response dispatch(Context &context)
{
    const std::string instance = context.request.path.substr(pathPrefix.size());
    try {
        const auto result = answer(context);
        return result ? *result : problemResponse(result.error(), instance);
    } catch (const std::exception &exception) {
        Problem problem;
        problem.status = 500;
        problem.title = "Internal server error";
        problem.detail = exception.what();
        return problemResponse(problem, instance);
    }
}

std::optional<std::string> referenceOf(const Request &request)
{
    if (request.method != "POST")
        return std::nullopt;
    const auto segments = matchPath("payments/{}/{}", tailOf(request.path));
    const auto kind = segments ? kindOf(segments->back()) : std::nullopt;
    if (!kind || relOf(*kind).empty())
        return std::nullopt;
    const Json body = Json::parse(request.body.begin(), request.body.end(), nullptr, false);
    const Json::json_pointer pointer("/transaction/payeeReference");
    if (!body.is_object() || !body.contains(pointer) || !body.at(pointer).is_string())
        return std::nullopt;
    return body.at(pointer).get<std::string>();
}

} // namespace sandbox::payex
