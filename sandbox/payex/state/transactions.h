// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/payex/state/payment.h"
#include "sandbox/provider.h"
#include "sandbox/random.h"

namespace sandbox::payex {

/// How many tries a payer has; the documents say that there is a limit, and not which.
inline constexpr int mostTries = 3;

struct TransactionRequest
{
    Kind kind = Kind::Capture;
    Minor amount = 0;
    Minor vatAmount = 0;
    std::string description;
    std::string payeeReference;
};

/// Adds a transaction that ends as the outcome says: SUCCESS is Completed, PENDING and UNCERTAIN
/// are Initialized, FAILURE and CONFLICT are Failed.
Transaction &startTransaction(Payment &payment, const TransactionRequest &request,
                              const Outcome &outcome, TimePoint now, Random &random);

/// The payer pays, or the card is verified; an automatic capture follows.
Transaction &authorise(Payment &payment, const Outcome &outcome, TimePoint now, Random &random);

/// Ends what is due; says whether anything was.
bool settleTransactions(Payment &payment, TimePoint now, Random &random);

void abortPayment(Payment &payment, const std::string &reason, TimePoint now);

/// The payment as it was before its last operations: what a lagging copy of it still tells.
Payment withoutLatest(Payment payment, int operations);

} // namespace sandbox::payex
