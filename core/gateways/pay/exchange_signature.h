// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "core/gateways/notice.h"

namespace counterfoil::pay {

/// What exchanges may be signed with.
struct ExchangeKey
{
    QString id; ///< "AT-1234-1234" or "SL-1234-1234"
    Secret secret;
};

/// Whether the body is what the holder of the key sent (pay-api.md, Exchange). The body is taken as
/// it came: the same document written otherwise has another signature.
[[nodiscard]] SignatureVerdict verifySignature(const NoticeHeaders &headers, const QByteArray &body,
                                               const std::vector<ExchangeKey> &keys);

} // namespace counterfoil::pay
