// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"

#include <vector>

namespace sandbox {

/// The page where a payer would pay: a button for each answer, which it posts to its own address.
Response checkoutPage(const std::string &title, const std::vector<std::string_view> &answers);

/// The page after that.
Response checkoutDone(const std::string &title, const std::string &answer);

/// Which answer the page's form has posted; empty for anything else.
std::string checkoutAnswer(const Request &request, const std::vector<std::string_view> &answers);

} // namespace sandbox
