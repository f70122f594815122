// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_urls.h"

#include "core/gateways/url_below.h"

#include <algorithm>

namespace counterfoil::purse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto apiPrefix = "/payment"_L1;

} // namespace

QString pathOf(const QString &pathTemplate, const QString &id)
{
    QString path = pathTemplate;
    return path.replace("{id}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

QUrl apiUrl(const QUrl &host, const QString &pathTemplate, const QString &id)
{
    return urlBelow(host, apiPrefix + pathOf(pathTemplate, id));
}

bool isPlausibleId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 255 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

tl::expected<QUrl, ApiError> resolveLink(const QUrl &host, const Link &link, HttpMethod method)
{
    if (link.method != verbOf(method))
        return tl::unexpected(notSendable(NotSendable::Reason::LinkMethod));

    const QUrl base = urlBelow(host, apiPrefix);
    QUrl target(link.href, QUrl::StrictMode);
    if (!target.isValid())
        return tl::unexpected(notSendable(NotSendable::Reason::LinkLeadsAway));
    if (target.isRelative() && target.host().isEmpty()) {
        const QUrl relative = target;
        target = urlBelow(base, relative.path(QUrl::FullyEncoded));
        target.setQuery(relative.query(QUrl::FullyEncoded));
    }
    if (target.scheme() != base.scheme() || target.host() != base.host() ||
        target.port(-1) != base.port(-1) || !target.userInfo().isEmpty())
        return tl::unexpected(notSendable(NotSendable::Reason::LinkLeadsAway));
    const QString path = target.path(QUrl::FullyDecoded);
    if (!path.startsWith(base.path() + u'/') || path.contains("/.."_L1))
        return tl::unexpected(notSendable(NotSendable::Reason::LinkLeadsAway));
    return target;
}

} // namespace counterfoil::purse
