// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/html.h"
#include "sandbox/http/routes.h"
#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/page/pages.h"

#include <array>

namespace sandbox::purse {
namespace {

struct PageRoute
{
    std::string_view method;
    std::string_view pattern; ///< after the prefix; the first {} is the entity, the second an id
    Result<Response> (*answer)(Context &);
};

constexpr std::array pageRoutes{
    PageRoute{"GET", "entities/{}/sessions/{}", showSessionPage},
    PageRoute{"POST", "entities/{}/sessions/{}", answerSessionPage},
    PageRoute{"GET", "entities/{}/payments/{}", showChallenge},
    PageRoute{"POST", "entities/{}/payments/{}", answerChallenge},
    PageRoute{"GET", "entities/{}/payment-links/{}", showLinkPage},
    PageRoute{"POST", "entities/{}/payment-links/{}", answerLinkPage},
    PageRoute{"GET", "shop", showShop},
};

Result<Response> answerPage(Context &context)
{
    const std::string_view path = context.request.path;
    const auto found =
        findRoute(pageRoutes, context.request.method, path.substr(pagesPrefix.size()));
    if (!found.route && found.pathIsKnown)
        return refuse(wrongMethod(context.request.method));
    const bool isOfOther =
        !found.segments.empty() && found.segments.front() != credentials::entityId;
    if (!found.route || isOfOther)
        return refuse(notFound("There is no such page."));
    if (!found.segments.empty())
        context.id = found.segments.back();
    return found.route->answer(context);
}

} // namespace

Response dispatchPage(Context &context)
{
    const auto shown = [](int status, const std::string &title, const std::string &detail) {
        return htmlPage(status, title, "<p>" + escaped(detail) + "</p>");
    };
    try {
        const auto result = answerPage(context);
        if (result)
            return *result;
        return shown(result.error().status, result.error().title, result.error().detail);
    } catch (const std::exception &exception) {
        return shown(500, "Internal server error", exception.what());
    }
}

} // namespace sandbox::purse
