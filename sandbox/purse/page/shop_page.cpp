// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/html.h"
#include "sandbox/purse/page/pages.h"

#include <QList>

namespace sandbox::purse {
namespace {

/// The claims of a token as it came; nobody has checked its signature.
Json claimsIn(const std::string &token)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(token).split('.');
    if (parts.size() != 3)
        return nullptr;
    const QByteArray text = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace

Result<Response> showShop(Context &context)
{
    auto fields = formFields(QByteArray::fromStdString(context.request.query));
    const Json claims = claimsIn(fields["purse-redirection-data"]);
    QByteArray content = "<p>Here the shop would thank you for order " +
                         escaped(fields["order_id"]) + ".</p>\n<p>You can close this page.</p>\n";
    if (claims.is_object()) {
        content += "<table><caption>Data in the address</caption><tbody>";
        for (const auto &[name, value] : claims.items()) {
            content += "<tr><th scope=\"row\">" + escaped(name) + "</th><td>" +
                       escaped(value.is_string() ? value.get<std::string>() : value.dump()) +
                       "</td></tr>\n";
        }
        content += "</tbody></table>";
    }
    return htmlPage(200, "Demo shop", content);
}

} // namespace sandbox::purse
