// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sandbox::pay {

/// Always minor units of the order's currency.
using Minor = std::int64_t;

/// The codes that the sandbox itself gives; an order may have any other.
namespace codes {
inline constexpr int started = 20;
inline constexpr int partPaid = 80;
inline constexpr int verify = 85;
inline constexpr int authorised = 95;
inline constexpr int partCaptured = 97;
inline constexpr int paid = 100;
inline constexpr int voided = -61;
inline constexpr int denied = -63;
inline constexpr int declined = -64;
inline constexpr int chargedBack = -70;
inline constexpr int chargedBackAgain = -71;
inline constexpr int expired = -80;
inline constexpr int refunded = -81;
inline constexpr int partRefunded = -82;
inline constexpr int cancelled = -90;
} // namespace codes

/// The word of a code, as status.action has it (decision Y1).
std::string wordOf(int code);

/// One of an order's payments: how the payer divided it over methods, and what was tried before.
struct Part
{
    int code = 20;
    Minor amount = 0;
    Minor authorized = 0;
    Minor captured = 0;
    /// id, paymentMethod, customer… and what else is only shown.
    Json facts = Json::object();
};

/// What was ordered; known from the creation alone.
struct Product
{
    std::string id;
    Minor price = 0;
    std::int64_t quantity = 0;
    std::int64_t captured = 0;
};

struct Refund
{
    Minor amount = 0;
    std::string description;
    std::string processDate;
    TimePoint createdAt;
    std::string createdBy;
};

enum class Kind { Capture, Refund, Void };

/// "capture", "refund", "void": the end of a scenario's name.
std::string verbOf(Kind kind);

/// What a call does to an order.
struct Change
{
    Kind kind = Kind::Capture;
    Minor amount = 0;
    std::string description = {};
    std::string processDate = {};
    std::string by = {};
};

/// A change that was answered and takes effect later.
struct PendingChange
{
    Change change;
    TimePoint due;
    bool succeeds = true;
};

struct Order
{
    std::string id;      ///< looks like a UUID and is of no version
    std::string orderId; ///< 16 characters with an X
    std::string uuid;
    std::string transactionId; ///< EX-####-####-####
    int code = codes::started;
    std::string currency;
    Minor amount = 0;
    Minor authorized = 0;
    Minor captured = 0;
    /// description, reference, stats and what else is only shown.
    Json facts = Json::object();
    std::vector<Part> parts;
    std::vector<Product> products;
    std::vector<Refund> refunds;
    TimePoint createdAt;
    std::string createdBy;
    TimePoint modifiedAt;
    std::string modifiedBy; ///< empty: null
    TimePoint expiresAt;
    std::optional<TimePoint> completedAt;
    /// Where its exchanges go; empty: nowhere.
    std::string exchangeUrl;
    std::vector<PendingChange> pending;
    /// How operations on this order end; see operation_endings.h. Never on the wire.
    std::string scenario = "plain";
    /// The order as it was before each change, for reads that lag behind. Not in a data file.
    std::vector<Json> earlier;
};

Minor refundedOf(const Order &order);

bool isPending(const Order &order);    ///< can be paid
bool isOpen(const Order &order);       ///< can be aborted: pending, or waits for a decision
bool isReserved(const Order &order);   ///< can be captured and voided
bool isRefundable(const Order &order); ///< paid, and not refunded whole (decision Y5)

} // namespace sandbox::pay
