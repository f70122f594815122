// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/api/endpoints.h"

namespace sandbox::payex {

/// Of every path; the paths of the documents follow it.
inline constexpr std::string_view pathPrefix = "/payex";

inline constexpr std::string_view merchantToken = "demo-token";

/// Finds the endpoint of a request, checks its token and lets it answer.
Response dispatch(Context &context);

/// Of a capture, cancellation or reversal: its payeeReference, when it can be read.
std::optional<std::string> referenceOf(const Request &request);

} // namespace sandbox::payex
