// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/authenticator.h"
#include "sandbox/api/endpoints.h"

namespace sandbox {

/// Finds the endpoint of a request, checks its credentials and lets it answer.
Response dispatch(Context &context, Authenticator &authenticator);

/// A capture, refund or void: its path as in links, without the API's prefix.
std::optional<std::string> operationPath(const Request &request);

} // namespace sandbox
