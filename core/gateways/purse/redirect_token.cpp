// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/redirect_token.h"

#include <QList>

#include <algorithm>

namespace counterfoil::purse {

namespace {

using FaultKind = RedirectFault::Kind;

bool isOfBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

bool endsParameter(char c)
{
    return c == '&' || c == '#' || c == '"' || c == '\'' || c == '<' || c == '>' || c == ' ' ||
           c == '\t' || c == '\r' || c == '\n';
}

/// The values of the parameter, wherever it stands in the text.
QList<QByteArray> parameterValues(const QByteArray &text)
{
    const QByteArray name = QByteArray(RedirectParameter) + '=';
    QList<QByteArray> values;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
        const char before = at == 0 ? '?' : text[at - 1];
        const bool isWhole = before == '?' || before == ';' || endsParameter(before);
        at += name.size();
        if (!isWhole)
            continue;
        const auto end = std::find_if(text.begin() + at, text.end(), &endsParameter);
        values << QByteArray::fromPercentEncoding(text.mid(at, end - text.begin() - at));
    }
    return values;
}

/// No token has these.
bool isAddress(const QByteArray &text)
{
    return text.contains("://") || text.contains('?') || text.contains('&');
}

tl::expected<QByteArray, RedirectFault> compactForm(const QByteArray &pasted)
{
    const QByteArray text = pasted.trimmed();
    const QList<QByteArray> values = parameterValues(text);
    const QString name = QString::fromLatin1(RedirectParameter);
    if (values.size() > 1)
        return tl::unexpected(RedirectFault{FaultKind::Several, {}, values.size(), name});
    if (values.isEmpty() && isAddress(text))
        return tl::unexpected(RedirectFault{FaultKind::NoToken, {}, 0, name});
    QByteArray token = values.isEmpty() ? text : values.first();
    if (values.isEmpty())
        token.replace('\r', "").replace('\n', "");
    if (token.isEmpty())
        return tl::unexpected(RedirectFault{FaultKind::Empty});
    return token;
}

tl::expected<QByteArray, RedirectFault> partBytes(RedirectPart part, const QByteArray &text)
{
    if (text.isEmpty())
        return tl::unexpected(RedirectFault{FaultKind::EmptyPart, part});
    return fromBase64Url(text).map_error([part](qint64 at) {
        return RedirectFault{FaultKind::NotBase64, part, at};
    });
}

} // namespace

tl::expected<QByteArray, qint64> fromBase64Url(const QByteArray &text)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto wrong = std::find_if_not(text.begin(), text.end(), &isOfBase64Url);
    if (wrong != text.end())
        return tl::unexpected(wrong - text.begin() + 1);
    const auto bytes =
        QByteArray::fromBase64Encoding(text, form | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).toBase64(form) != text)
        return tl::unexpected(text.size());
    return *bytes;
}

tl::expected<RedirectToken, RedirectFault> tokenOfPaste(const QByteArray &pasted)
{
    if (pasted.size() > LargestRedirect)
        return tl::unexpected(RedirectFault{FaultKind::TooLarge, {}, LargestRedirect});
    const auto compact = compactForm(pasted);
    if (!compact)
        return tl::unexpected(compact.error());
    const QList<QByteArray> parts = compact->split('.');
    if (parts.size() != 3)
        return tl::unexpected(RedirectFault{FaultKind::Parts, {}, parts.size()});
    RedirectToken token;
    token.signedText = parts[0] + '.' + parts[1];
    const auto header = partBytes(RedirectPart::Header, parts[0]);
    if (!header)
        return tl::unexpected(header.error());
    const auto claims = partBytes(RedirectPart::Claims, parts[1]);
    if (!claims)
        return tl::unexpected(claims.error());
    token.header = *header;
    token.claims = *claims;
    // An unsigned token has none: what it claims is shown all the same, and refused.
    const auto signature =
        parts[2].isEmpty() ? QByteArray() : partBytes(RedirectPart::Signature, parts[2]);
    if (!signature)
        return tl::unexpected(signature.error());
    token.signature = *signature;
    return token;
}

} // namespace counterfoil::purse
