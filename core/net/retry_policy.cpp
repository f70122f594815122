// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_policy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace counterfoil {

namespace {

bool mayPass(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        // A certificate does not become right by asking again.
        return error.fault != NetworkFault::TlsFailure;
    case ErrorKind::Http:
    case ErrorKind::Api:
        return error.httpStatus == 408 || error.httpStatus == 429 || error.httpStatus == 502 ||
               error.httpStatus == 503 || error.httpStatus == 504;
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::Protocol:
    case ErrorKind::NotSendable:
        return false;
    }
    return false;
}

} // namespace

std::optional<std::chrono::milliseconds>
RetryPolicy::delayAfter(const ApiError &error, int tried, std::chrono::milliseconds elapsed) const
{
    if (tried >= tries || !mayPass(error))
        return std::nullopt;
    if (error.retryAfter > longestRetryAfter)
        return std::nullopt;
    const int doublings = std::clamp(tried - 1, 0, 20);
    const std::chrono::milliseconds delay = random(std::min(cap, base * (1 << doublings)));
    if (error.retryAfter)
        return std::max<std::chrono::milliseconds>(delay, *error.retryAfter);
    return elapsed + delay <= longest ? std::optional(delay) : std::nullopt;
}

std::chrono::milliseconds RetryPolicy::uniform(std::chrono::milliseconds limit)
{
    return std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(qint64(0), qint64(limit.count()) + 1));
}

} // namespace counterfoil
