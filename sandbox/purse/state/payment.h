// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sandbox::purse {

/// Always minor units of the payment's currency.
using Minor = std::int64_t;

struct Solution
{
    std::string partner;
    std::string method;

    friend bool operator==(const Solution &, const Solution &) = default;
};

/// One partner's part of an authorisation or of an operation. Status words: decision P9.
struct PartnerTransaction
{
    std::string id;
    TimePoint createdAt;
    TimePoint updatedAt;
    Minor amount = 0;
    Solution solution;
    std::string status;
    std::string reference;
    std::string partnerStatus;
    std::string partnerStatusDescription;
    std::string token;
    Json card;
    Json additionalData;
    /// The authorisation transaction that a capture or void takes from, or the captured
    /// transaction that a refund gives back. Never on the wire.
    std::string source;
};

enum class Kind { Capture, Refund, Void };

struct Settlement
{
    std::string status;
    TimePoint due;
};

struct Operation
{
    std::string id;
    Minor amount = 0;
    TimePoint createdAt;
    TimePoint updatedAt;
    std::string triggeredBy = "MERCHANT";
    std::string merchantReference;
    std::string status;
    std::vector<PartnerTransaction> transactions;
    Json order;
    /// What a PENDING or UNCERTAIN operation becomes, and when. Never on the wire.
    std::optional<Settlement> settlement;
};

struct SplitItem
{
    Solution solution;
    Minor amount = 0;
    /// The parent_… members of a duplicated authorisation.
    Json parent;
};

struct Payment
{
    std::string id;
    int version = 1;
    TimePoint createdAt;
    std::string entityId;
    std::string clientSessionId;
    std::string paymentLinkId;
    std::string orderReference;
    Json order;
    Json customer;
    Minor amount = 0;
    std::string currency;
    std::string captureMode = "MANUAL";
    bool allowFutureUsage = false;
    std::vector<SplitItem> split;
    TimePoint authorizationUpdatedAt;
    std::string authorizationStatus;
    std::vector<PartnerTransaction> authorizations;
    std::optional<Settlement> authorizationSettlement;
    Json authentication;
    std::vector<Operation> captures;
    std::vector<Operation> voids;
    std::vector<Operation> refunds;
    Json browser;
    Json webhook;
    /// Its href may be a path of the sandbox's pages.
    Json redirection;

    /// Where the shopper of a payment without a session goes back to. Never on the wire.
    std::string shopperUrl;
    /// How operations on this payment end; see operation_endings.h. Never on the wire.
    std::string scenario = "plain";
    /// The documents' samples differ: some give remaining_amount, some do not (decision P18).
    bool givesRemaining = true;
    /// Likewise authorize_pending.
    bool givesAuthorizePending = true;

    std::vector<Operation> &operations(Kind kind)
    {
        return kind == Kind::Capture ? captures : kind == Kind::Refund ? refunds : voids;
    }
    const std::vector<Operation> &operations(Kind kind) const
    {
        return const_cast<Payment *>(this)->operations(kind);
    }
};

/// The path of the page where its shopper is asked whether it is them, below the sandbox's pages.
std::string pageOf(const Payment &payment);
/// An address as a browser needs it: a path is one of the pages that begin with `pages`.
std::string absolute(const std::string &address, const std::string &pages);

/// "capture", "refund", "void".
std::string verbOf(Kind kind);
/// "captures", "refunds", "voids": the word in paths and bodies.
std::string collectionOf(Kind kind);
std::optional<Kind> kindOf(std::string_view collection);

} // namespace sandbox::purse
