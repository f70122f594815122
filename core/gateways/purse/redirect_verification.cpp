// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/redirect_verification.h"

#include "core/gateways/purse/redirect_claims.h"
#include "core/gateways/purse/redirect_token.h"
#include "core/gateways/purse/rsa_signature.h"

#include <algorithm>
#include <array>

namespace counterfoil::purse {

using namespace Qt::StringLiterals;

namespace {

// decision P13. The names are compared with their case (RFC 7515, section 4.1.1).
constexpr std::array redirectAlgorithms{
    std::pair{"RS256"_L1, RsaAlgorithm::Rs256},
    std::pair{"RS384"_L1, RsaAlgorithm::Rs384},
    std::pair{"RS512"_L1, RsaAlgorithm::Rs512},
    std::pair{"PS256"_L1, RsaAlgorithm::Ps256},
};

std::optional<RsaAlgorithm> algorithmNamed(const QString &name)
{
    const auto found = std::find_if(redirectAlgorithms.begin(), redirectAlgorithms.end(),
                                    [&name](const auto &known) { return known.first == name; });
    return found == redirectAlgorithms.end() ? std::nullopt : std::optional(found->second);
}

/// Why the name alone is enough to refuse it.
RedirectSignature refusalOf(const QString &algorithm)
{
    using enum RedirectSignature;
    if (algorithm.isEmpty())
        return NoAlgorithm;
    if (algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return Unsigned;
    return algorithm.startsWith("HS"_L1, Qt::CaseInsensitive) ? SharedSecret : OtherAlgorithm;
}

bool isCritical(const SignedRedirect &redirect)
{
    return std::any_of(
        redirect.fields.begin(), redirect.fields.end(),
        [](const RedirectField &field) { return field.kind == RedirectFieldKind::Critical; });
}

RedirectSignature keyVerdict(RsaAlgorithm algorithm, const SigningKey &key,
                             const RedirectToken &token)
{
    using enum RedirectSignature;
    const auto modulus = fromBase64Url(key.modulus.toLatin1());
    const auto exponent = fromBase64Url(key.exponent.toLatin1());
    if (key.type != "RSA"_L1 || !modulus || !exponent)
        return UnusableKey;
    switch (verifyRsa(algorithm, {*modulus, *exponent}, token.signedText, token.signature)) {
    case RsaVerdict::Holds:
        return Holds;
    case RsaVerdict::Differs:
        return Differs;
    case RsaVerdict::UnusableKey:
        return UnusableKey;
    }
    Q_UNREACHABLE();
}

RedirectSignature judgeSignature(const SignedRedirect &redirect, const RedirectToken &token,
                                 const std::vector<SigningKey> &keys)
{
    using enum RedirectSignature;
    const auto algorithm = algorithmNamed(redirect.algorithm);
    if (!algorithm)
        return refusalOf(redirect.algorithm);
    if (isCritical(redirect))
        return Critical;
    if (token.signature.isEmpty())
        return Absent;
    if (redirect.keyId.isEmpty())
        return NoKeyId;
    const auto isNamed = [&redirect](const SigningKey &key) { return key.keyId == redirect.keyId; };
    const auto key = std::find_if(keys.begin(), keys.end(), isNamed);
    if (key == keys.end())
        return UnknownKey;
    if (std::find_if(key + 1, keys.end(), isNamed) != keys.end())
        return SeveralKeys;
    return keyVerdict(*algorithm, *key, token);
}

} // namespace

RedirectResult readRedirect(const QByteArray &pasted, const RedirectChecks &checks)
{
    const auto token = tokenOfPaste(pasted);
    if (!token)
        return tl::unexpected(token.error());
    SignedRedirect redirect;
    if (const auto fault = readHeader(token->header, redirect))
        return tl::unexpected(*fault);
    if (const auto fault = readClaims(token->claims, checks.now, redirect))
        return tl::unexpected(*fault);
    redirect.signature = judgeSignature(redirect, *token, checks.keys);
    return redirect;
}

} // namespace counterfoil::purse
