// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/api/endpoints.h"

namespace sandbox::purse {

/// What the paths of the pages for shoppers begin with.
inline constexpr std::string_view pagesPrefix = "/purse/";

/// Finds the page that a browser asks for, and lets it answer. Whoever knows its address may.
Response dispatchPage(Context &context);

Result<Response> showSessionPage(Context &context);
Result<Response> answerSessionPage(Context &context);

Result<Response> showChallenge(Context &context);
Result<Response> answerChallenge(Context &context);

Result<Response> showLinkPage(Context &context);
Result<Response> answerLinkPage(Context &context);

/// Where the demo's shoppers come back to: a page that shows what they brought.
Result<Response> showShop(Context &context);

} // namespace sandbox::purse
