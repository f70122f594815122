// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/html.h"
#include "sandbox/purse/page/pages.h"
#include "sandbox/purse/page/session_form.h"

namespace sandbox::purse {
namespace {

Result<PaymentLink *> findLinkOfPage(Context &context)
{
    if (PaymentLink *link = context.store.links.find(context.id))
        return link;
    return refuse(notFound("There is no such page."));
}

Response linkPage(const PaymentLink &link)
{
    QByteArray content = orderSummary(link.request);
    if (link.status == "OPENED")
        content +=
            "<form method=\"post\">" + answerButton("begin", "Choose how to pay") + "</form>";
    else
        content +=
            "<p>This link can no longer be used. Its state: " + escaped(link.status) + ".</p>";
    return htmlPage(200, payTitle(link.request), content);
}

} // namespace

Result<Response> showLinkPage(Context &context)
{
    return findLinkOfPage(context).map([](const PaymentLink *link) { return linkPage(*link); });
}

Result<Response> answerLinkPage(Context &context)
{
    return findLinkOfPage(context).map([&](const PaymentLink *link) {
        if (link->status != "OPENED")
            return linkPage(*link);
        // Each attempt is a session of its own; one that fails leaves the link open.
        Json request = link->request;
        request["integration_mode"] = "HOSTED_PAGE";
        const Session &session = openSession(context, std::move(request), link->id);
        return seeOther(absolute(pageOf(session), context.store.pages));
    });
}

} // namespace sandbox::purse
