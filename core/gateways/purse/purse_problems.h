// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"
#include "core/net/http_message.h"

namespace counterfoil::purse {

/// Whether an answer outside 2xx is Purse's own: problem details (RFC 9457) of one of its types,
/// for the status that came. The documents show one, a 409 of type "urn:eu.purse:write-conflict",
/// and the sister API's types below https://api.purse.eu/problems/. Anything else, a proxy's page
/// or another server's JSON, may come from something that let the request through first.
[[nodiscard]] bool isOwnProblem(const HttpResponse &response);

/// The same for the token call: problem details as above, or an OAuth error (RFC 6749 section 5.2),
/// with one of the statuses that the documents or that section name.
[[nodiscard]] bool isOwnTokenProblem(const HttpResponse &response);

/// The same key was used before: the operation exists already (purse-api.md).
[[nodiscard]] bool isDuplicate(const ApiError &error);

/// "/amount", "/priorities/0" and so on, in parts.
[[nodiscard]] RefusedInput refusedInput(const QStringList &pointer);

} // namespace counterfoil::purse
