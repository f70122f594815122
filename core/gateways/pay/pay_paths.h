// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment_decision.h"

#include <QString>

#include <optional>

namespace counterfoil::pay {

/// What a write does to an order. Each has an address of its own.
enum class OrderWrite {
    Capture, ///< all that is reserved
    CaptureAmount,
    CaptureProducts,
    Void,
    Refund,
    Abort,
    Approve,
    Decline
};

[[nodiscard]] OrderWrite writeOf(PaymentDecision decision);

/// Such as "/v1/orders/{id}/void": what the log may show.
[[nodiscard]] QString templateOf(OrderWrite write);
/// The path in which "{id}" is replaced by the percent-encoded id.
[[nodiscard]] QString pathOf(const QString &pathTemplate, const QString &id);
/// What a path does to that order; nothing for any other path.
[[nodiscard]] std::optional<OrderWrite> writeAt(const QString &path, const QString &id);

/// Whether it may stand in a path: 1 to 64 letters, digits and hyphens of ASCII.
[[nodiscard]] bool isPlausibleId(const QString &id);

} // namespace counterfoil::pay
