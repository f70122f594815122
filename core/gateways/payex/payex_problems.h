// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"
#include "core/net/http_message.h"

namespace counterfoil::payex {

/// Whether an answer outside 2xx is PayEx's own: problem details of one of its types, for the
/// status that came. Anything else, a proxy's page or another server's JSON, may come from
/// something that let the request through first.
[[nodiscard]] bool isOwnProblem(const HttpResponse &response);

/// The reference was used before: the operation exists already, or another one has it (decision
/// E3).
[[nodiscard]] bool isDuplicate(const ApiError &error);

/// "/transaction/amount" and so on, in parts.
[[nodiscard]] RefusedInput refusedInput(const QStringList &pointer);

} // namespace counterfoil::payex
