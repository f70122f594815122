// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"
#include "core/net/http_message.h"

namespace counterfoil::pay {

/// Whether an answer outside 2xx is the provider's own: JSON with one of its codes, such as
/// PAY-406, or in its form with the status of the answer for a code. Anything else, a proxy's page
/// or another server's JSON, may come from something that let the request through first.
[[nodiscard]] bool isOwnProblem(const HttpResponse &response);

/// Never: nothing tells one write from another (decision Y7).
[[nodiscard]] bool isDuplicate(const ApiError &error);

/// "/amount/value", "/products/0" and so on, in parts.
[[nodiscard]] RefusedInput refusedInput(const QStringList &pointer);

} // namespace counterfoil::pay
