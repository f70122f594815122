// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/signed_redirect.h"

namespace counterfoil::purse {

/// Adds the fields of a token's header, and what it asks for.
[[nodiscard]] std::optional<RedirectFault> readHeader(const QByteArray &json,
                                                      SignedRedirect &redirect);

/// Adds the claims, and why they are not to be relied on at that time, in milliseconds since 1970.
[[nodiscard]] std::optional<RedirectFault> readClaims(const QByteArray &json, qint64 now,
                                                      SignedRedirect &redirect);

/// How far the two clocks may be apart.
inline constexpr qint64 RedirectTolerance = 60'000; // ms

} // namespace counterfoil::purse
