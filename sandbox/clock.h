// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// The one source of "now". Called on the server's thread.
using Clock = std::function<TimePoint()>;

Clock systemClock();

/// As the Purse samples write it, in UTC: 2020-08-25T10:42:59.123Z
std::string toIso8601(TimePoint time);
std::optional<TimePoint> fromIso8601(std::string_view text);

/// For the Date header (RFC 9110 section 5.6.7).
std::string toHttpDate(TimePoint time);

} // namespace sandbox
