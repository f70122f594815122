// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"
#include "sandbox/purse/state/payment.h"
#include "sandbox/random.h"

#include <tl/expected.hpp>

namespace sandbox::purse {

struct OperationRequest
{
    /// Absent: all that is available (decision P2).
    std::optional<Minor> amount;
    std::string merchantReference;
    Json order;
    std::vector<Solution> priorities;
};

/// Why an operation was not even tried; nothing has changed.
struct Refusal
{
    std::string pointer;
    std::string detail;
};

/// Starts an operation: allocates it, takes its money out of what is available, raises the version.
tl::expected<Operation *, Refusal> startOperation(Payment &payment, Kind kind,
                                                  const OperationRequest &request,
                                                  const Outcome &outcome, TimePoint now,
                                                  Random &random, std::string operationId);

/// Gives an operation (another) status and its transactions with it; raises the version.
void settleOperation(Payment &payment, Operation &operation, const std::string &status,
                     TimePoint now);

/// The payment as it was before its last operations: what a lagging copy of it still tells.
Payment withoutLatest(Payment payment, int operations);

/// Ends a pending authorisation.
void settleAuthorization(Payment &payment, const std::string &status, TimePoint now);

} // namespace sandbox::purse
