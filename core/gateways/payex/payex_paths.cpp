// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_paths.h"

#include "core/gateways/url_below.h"

#include <QRegularExpression>

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

/// Of a payment, or of a resource right below it.
QRegularExpressionMatch matchPath(const QString &path)
{
    static const QRegularExpression form(
        u"\\A(/psp/[a-z0-9]{1,32}/payments/)([0-9A-Za-z-]{1,64})(/[A-Za-z-]{1,40})?/?\\z"_s);
    return form.match(path);
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// What stands behind the account's address; nothing for an address that is not below it.
std::optional<QString> pathBelow(const QUrl &host, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QUrl base = urlBelow(host, {});
    if (!url.isValid() || url.scheme() != base.scheme() || url.host() != base.host() ||
        portOf(url) != portOf(base) || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return std::nullopt;
    const QString path = url.path(QUrl::FullyEncoded);
    const QString before = base.path(QUrl::FullyEncoded);
    return path.startsWith(before) ? std::optional(path.mid(before.size())) : std::nullopt;
}

/// A path as it is, an address without the account's.
std::optional<QString> relativePath(const QUrl &host, const QString &text)
{
    return text.startsWith("/psp/"_L1) ? std::optional(text) : pathBelow(host, text);
}

} // namespace

std::optional<QString> paymentPath(const QString &text)
{
    const QRegularExpressionMatch match = matchPath(text);
    if (!match.hasMatch() || match.hasCaptured(3))
        return std::nullopt;
    return match.captured(1) + canonicalId(match.captured(2));
}

tl::expected<QString, ApiError> askedPath(const QUrl &host, const QString &text)
{
    const bool isAddress = text.contains("://"_L1);
    const auto relative = relativePath(host, text);
    if (isAddress && !relative)
        return tl::unexpected(notSendable(NotSendable::Reason::LinkLeadsAway));
    const auto path = relative ? paymentPath(*relative) : std::nullopt;
    if (!path)
        return tl::unexpected(notSendable(NotSendable::Reason::ImplausibleId));
    return *path;
}

tl::expected<QString, ApiError> linkTarget(const QUrl &host, const Link &link, HttpMethod method,
                                           const PaymentId &payment)
{
    if (link.method != verbOf(method))
        return tl::unexpected(notSendable(NotSendable::Reason::LinkMethod));
    const auto path = relativePath(host, link.href);
    if (!path || !isOfPayment(*path, payment))
        return tl::unexpected(notSendable(NotSendable::Reason::LinkLeadsAway));
    return *path;
}

bool isOfPayment(const QString &path, const PaymentId &payment)
{
    const QRegularExpressionMatch match = matchPath(path);
    return match.hasMatch() && PaymentId(match.captured(1) + match.captured(2)) == payment;
}

QString pathTemplate(const QString &path)
{
    const QRegularExpressionMatch match = matchPath(path);
    return match.captured(1) + u"{id}"_s + match.captured(3);
}

} // namespace counterfoil::payex
