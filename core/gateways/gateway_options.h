// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/net/retry_policy.h"

namespace counterfoil {

/// What of the network a test, or an account, may want otherwise.
struct GatewayOptions
{
    HttpClientOptions http;
    RetryPolicy retry;
    /// Of an idempotency key, where the provider does not say how long it remembers one: nothing
    /// is sent again after this.
    std::chrono::milliseconds keyLife = std::chrono::hours(23);
};

} // namespace counterfoil
