// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sandbox::purse {

/// What a client has to know. The demo's are no secrets: they are printed in the manual; a test
/// that looks for traces of secrets wants some of its own.
struct Credentials
{
    std::string clientSecret = "demo-secret";
    std::string apiKey = "demo-key";
};

} // namespace sandbox::purse
