// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/api/router.h"

#include "sandbox/http/routes.h"
#include "sandbox/pay/api/problems.h"

#include <array>

namespace sandbox::pay {
namespace {

enum class Access {
    Credentials,
    CredentialsOrNone, ///< without any, less is told
    Anyone,
};

struct Route
{
    std::string_view method;
    std::string_view pattern; ///< after "/pay/"
    Access access;
    Result<Response> (*answer)(Context &);
};

constexpr std::array routes{
    Route{"POST", "v1/orders", Access::Credentials, createOrder},
    Route{"PATCH", "v1/orders/{}", Access::Credentials, updateOrder},
    Route{"GET", "v1/orders/{}/status", Access::CredentialsOrNone, readStatus},
    Route{"POST", "v1/orders/{}/payments", Access::Credentials, addPayment},
    Route{"PATCH", "v1/orders/{}/abort", Access::Credentials, abortOrder},
    Route{"PATCH", "v1/orders/{}/approve", Access::Credentials, approveOrder},
    Route{"PATCH", "v1/orders/{}/decline", Access::Credentials, declineOrder},
    Route{"PATCH", "v1/orders/{}/void", Access::Credentials, voidOrder},
    Route{"PATCH", "v1/orders/{}/capture", Access::Credentials, captureOrder},
    Route{"PATCH", "v1/orders/{}/capture/amount", Access::Credentials, captureAmount},
    Route{"PATCH", "v1/orders/{}/capture/products", Access::Credentials, captureProducts},
    Route{"PATCH", "v2/transactions/{}/refund", Access::Credentials, refundTransaction},
    Route{"GET", "v2/transactions/{}/status", Access::Credentials, readTransaction},
    Route{"GET", "checkout/{}", Access::Anyone, showCheckout},
    Route{"POST", "checkout/{}", Access::Anyone, takeCheckout},
};

/// The user of an Authorization header, or nothing when it is not one of the two.
std::optional<std::string> userOf(std::string_view authorization)
{
    if (!authorization.starts_with("Basic "))
        return std::nullopt;
    const QByteArray encoded(authorization.data() + 6, qsizetype(authorization.size()) - 6);
    const std::string pair = QByteArray::fromBase64(encoded).toStdString();
    for (const auto &[user, secret] : {std::pair{credentials::tokenCode, credentials::token},
                                       std::pair{credentials::serviceId, credentials::secret}}) {
        if (pair == std::string(user) + ':' + std::string(secret))
            return std::string(user);
    }
    return std::nullopt;
}

/// Whether the request may go on; the context learns who asks.
bool isAllowed(Context &context, Access access)
{
    const std::string_view authorization = context.request.header("authorization");
    if (access == Access::Anyone || (access == Access::CredentialsOrNone && authorization.empty()))
        return true;
    const auto user = userOf(authorization);
    context.user = user.value_or(std::string{});
    return user.has_value();
}

Result<Response> answer(Context &context)
{
    const std::string_view path = context.request.path;
    const auto found =
        findRoute(routes, context.request.method, path.substr(pathPrefix.size() + 1));
    if (!isAllowed(context, found.route ? found.route->access : Access::Credentials))
        return refuse(unauthorised("The credentials are missing or wrong."));
    if (!found.route) {
        return refuse(found.pathIsKnown
                          ? wrongMethod(context.request.method)
                          : notFound("There is nothing at " + context.request.path + '.'));
    }
    if (!found.segments.empty())
        context.id = found.segments.front();
    return found.route->answer(context);
}

} // namespace

Response dispatch(Context &context)
{
    try {
        const auto result = answer(context);
        return result ? *result : problemResponse(result.error());
    } catch (const std::exception &exception) {
        return problemResponse(coded(500, {}, exception.what()));
    }
}

} // namespace sandbox::pay
