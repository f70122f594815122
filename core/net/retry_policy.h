// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"

#include <chrono>
#include <functional>
#include <optional>

namespace counterfoil {

/// When and how often a call that changes nothing is tried again. Writes never pass through here:
/// repeating one is the reconciler's decision.
struct RetryPolicy
{
    int tries = 5;
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{std::chrono::seconds{20}};
    /// No try begins later than this after the first, unless the server named the moment.
    std::chrono::milliseconds longest{std::chrono::seconds{60}};
    /// A server that asks for more patience than this is believed, and the call ends.
    std::chrono::seconds longestRetryAfter{std::chrono::minutes{5}};
    /// From zero up to its argument, both included; full jitter.
    std::function<std::chrono::milliseconds(std::chrono::milliseconds)> random = uniform;

    /// How long to wait before the next try; nothing when there is none. `tried` counts the tries
    /// that were made, `elapsed` runs since the first of them.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delayAfter(const ApiError &error, int tried, std::chrono::milliseconds elapsed) const;

    static std::chrono::milliseconds uniform(std::chrono::milliseconds limit);
};

} // namespace counterfoil
