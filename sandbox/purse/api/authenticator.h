// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/http/problem.h"
#include "sandbox/purse/credentials.h"
#include "sandbox/random.h"

#include <unordered_map>

namespace sandbox::purse {

/// The one account of the sandbox.
namespace credentials {
inline constexpr std::string_view clientId = "demo-client";
inline constexpr std::string_view entityId = "5e3a0862-7cc3-4427-92ba-9e1e9595f571";
} // namespace credentials

/// Gives out access tokens and checks who asks.
class Authenticator
{
public:
    static constexpr std::chrono::seconds tokenLifetime{3600};

    explicit Authenticator(Credentials expected);

    /// POST /oauth/token (decision P6).
    Response token(const Request &request, TimePoint now);

    Result<void> checkApiKey(const Request &request) const;
    Result<void> checkBearer(const Request &request, TimePoint now) const;

private:
    [[nodiscard]] bool hasClientCredentials(const Request &request) const;

    Credentials m_expected;
    Random m_random{2};
    std::unordered_map<std::string, TimePoint> m_tokens;
};

Result<void> checkEntity(const Json &body);

} // namespace sandbox::purse
