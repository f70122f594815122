// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pay/api/endpoints.h"

namespace sandbox::pay {

/// Of every path; those of the documents follow it.
inline constexpr std::string_view pathPrefix = "/pay";

/// The demo's token and its service.
namespace credentials {
inline constexpr std::string_view tokenCode = "AT-0001-0001";
inline constexpr std::string_view token = "demo-token";
inline constexpr std::string_view serviceId = "SL-0001-0001";
inline constexpr std::string_view secret = "demo-secret";
} // namespace credentials

/// Finds the endpoint of a request, checks its credentials and lets it answer.
Response dispatch(Context &context);

} // namespace sandbox::pay
