// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sandbox::payex {

/// Always minor units of the payment's currency.
using Minor = std::int64_t;

enum class Kind { Authorization, Capture, Cancellation, Reversal, Verification };

/// "Capture": the type of a transaction.
std::string typeOf(Kind kind);
/// "capture": the member of an answer that holds one.
std::string itemOf(Kind kind);
/// "captures": the word in paths.
std::string collectionOf(Kind kind);
std::optional<Kind> kindOf(std::string_view collection);
/// "create-capture"; empty for what the payer does.
std::string relOf(Kind kind);

/// What becomes of a transaction, and when.
struct Settlement
{
    std::string state;
    TimePoint due;
};

struct Transaction
{
    std::string id;
    Kind kind = Kind::Authorization;
    std::string state; ///< Initialized, AwaitingActivity, Completed or Failed
    TimePoint created;
    TimePoint updated;
    std::int64_t number = 0;
    Minor amount = 0;
    Minor vatAmount = 0;
    std::string description;
    std::string payeeReference;
    /// What an authorisation has of its own: the card and how it was authorised.
    Json card;
    /// Never on the wire.
    std::optional<Settlement> settlement;

    [[nodiscard]] bool isOpen() const
    {
        return state == "Initialized" || state == "AwaitingActivity";
    }
};

struct Payment
{
    std::string id; ///< the last segment of its path
    std::int64_t number = 0;
    TimePoint created;
    TimePoint updated;
    std::string operation = "Purchase";
    std::string intent = "Authorization";
    std::string currency;
    Minor amount = 0;
    /// What is only shown: description, payerReference, userAgent, language and the like.
    Json facts = Json::object();
    Json prices = Json::array();
    Json payeeInfo = Json::object();
    Json urls = Json::object();
    /// Not empty: the payment is aborted.
    std::string abortReason;
    /// No other try is possible.
    bool failed = false;
    std::vector<Transaction> transactions;
    /// How operations on this payment end; see operation_endings.h. Never on the wire.
    std::string scenario = "plain";
};

/// "/psp/creditcard/payments/…"
std::string pathOf(const Payment &payment);

/// Ready, Pending, Failed or Aborted.
std::string stateOf(const Payment &payment);

/// The three remaining amounts.
struct Remaining
{
    Minor capture = 0;
    Minor cancellation = 0;
    Minor reversal = 0;

    [[nodiscard]] Minor of(Kind kind) const;
};

Remaining remainingOf(const Payment &payment);

/// Whether the payer has paid, or the card is verified.
bool hasSucceeded(const Payment &payment);

/// Whether the payment can be aborted and paid (decision E1).
bool isPayable(const Payment &payment);
/// Whether a capture, cancellation or reversal is possible now (decision E1).
bool isOffered(const Payment &payment, Kind kind);

} // namespace sandbox::payex
