// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/signed_redirect.h"

namespace counterfoil::purse {

/// The parameter of the shopper's address that has the token (purse-api.md, Redirection).
inline constexpr auto RedirectParameter = "purse-redirection-data";

/// A JSON Web Signature in its compact form (RFC 7515, section 7.1), taken apart.
struct RedirectToken
{
    QByteArray header;
    QByteArray claims;
    QByteArray signature;
    QByteArray signedText; ///< what the signature is about
};

/// The bytes of base64url without padding. An error is the first character that is wrong, counted
/// from 1: bits that mean nothing must be zero, so that a text has one form.
[[nodiscard]] tl::expected<QByteArray, qint64> fromBase64Url(const QByteArray &text);

/// Of a token, or of an address or a request with the parameter. Lines that a token was broken into
/// are joined.
[[nodiscard]] tl::expected<RedirectToken, RedirectFault> tokenOfPaste(const QByteArray &pasted);

} // namespace counterfoil::purse
