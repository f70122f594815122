// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QString>

#include <utility>
#include <vector>

namespace counterfoil::pay {

/// Of a request; the names in small letters.
using ExchangeHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// What exchanges may be signed with.
struct ExchangeKey
{
    QString id; ///< "AT-1234-1234" or "SL-1234-1234"
    Secret secret;
};

enum class SignatureVerdict {
    Absent,
    Holds,
    Differs, ///< another key, or another body
    UnknownKey,
    UnknownMethod,
    UnknownAlgorithm,
    Several, ///< a header came twice: nobody can say which is meant
};

/// Whether the body is what the holder of the key sent (pay-api.md, Exchange). The body is taken as
/// it came: the same document written otherwise has another signature.
[[nodiscard]] SignatureVerdict verifySignature(const ExchangeHeaders &headers,
                                               const QByteArray &body,
                                               const std::vector<ExchangeKey> &keys);

} // namespace counterfoil::pay
