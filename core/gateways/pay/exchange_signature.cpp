// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/exchange_signature.h"

#include "core/domain/same_bytes.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <optional>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

/// Those that are no longer safe are not among them.
constexpr std::array hashAlgorithms{
    std::pair{"sha224"_L1, QCryptographicHash::Sha224},
    std::pair{"sha256"_L1, QCryptographicHash::Sha256},
    std::pair{"sha384"_L1, QCryptographicHash::Sha384},
    std::pair{"sha512"_L1, QCryptographicHash::Sha512},
    std::pair{"sha3-224"_L1, QCryptographicHash::Sha3_224},
    std::pair{"sha3-256"_L1, QCryptographicHash::Sha3_256},
    std::pair{"sha3-384"_L1, QCryptographicHash::Sha3_384},
    std::pair{"sha3-512"_L1, QCryptographicHash::Sha3_512},
};

/// The only value of the header; empty where there is none, nothing where there are several.
std::optional<QByteArray> onlyHeader(const NoticeHeaders &headers, const QByteArray &name)
{
    std::optional<QByteArray> only = QByteArray();
    qsizetype found = 0;
    for (const auto &[known, value] : headers) {
        if (known != name)
            continue;
        only = value.trimmed();
        ++found;
    }
    return found > 1 ? std::nullopt : only;
}

} // namespace

SignatureVerdict verifySignature(const NoticeHeaders &headers, const QByteArray &body,
                                 const std::vector<ExchangeKey> &keys)
{
    const auto signature = onlyHeader(headers, "signature");
    const auto keyId = onlyHeader(headers, "signature-keyid");
    const auto method = onlyHeader(headers, "signature-method");
    const auto algorithm = onlyHeader(headers, "signature-algorithm");
    if (!signature || !keyId || !method || !algorithm)
        return SignatureVerdict::Several;
    if (signature->isEmpty())
        return SignatureVerdict::Absent;
    if (method->compare("HMAC", Qt::CaseInsensitive) != 0)
        return SignatureVerdict::UnknownMethod;
    const QString wanted = QString::fromLatin1(*algorithm).toLower();
    const auto hash = std::find_if(hashAlgorithms.begin(), hashAlgorithms.end(),
                                   [&wanted](const auto &known) { return known.first == wanted; });
    if (hash == hashAlgorithms.end())
        return SignatureVerdict::UnknownAlgorithm;
    const auto key = std::find_if(keys.begin(), keys.end(), [&keyId](const ExchangeKey &known) {
        return known.id.toUtf8() == *keyId && !known.secret.isEmpty();
    });
    if (key == keys.end())
        return SignatureVerdict::UnknownKey;
    const QByteArray expected =
        QMessageAuthenticationCode::hash(body, key->secret.reveal(), hash->second).toHex();
    return areSameBytes(expected, *signature) ? SignatureVerdict::Holds : SignatureVerdict::Differs;
}

} // namespace counterfoil::pay
