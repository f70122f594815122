// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/api/authenticator.h"
#include "sandbox/purse/api/endpoints.h"

namespace sandbox::purse {

inline constexpr std::string_view apiPrefix = "/payment/v2/";
inline constexpr std::string_view tokenPath = "/oauth/token";

/// Finds the endpoint of a request, checks its credentials and lets it answer.
Response dispatch(Context &context, Authenticator &authenticator);

/// A capture, refund or void: its path as in links, without the API's prefix.
std::optional<std::string> operationPath(const Request &request);

} // namespace sandbox::purse
