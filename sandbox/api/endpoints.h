// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/problem.h"
#include "sandbox/state/scenario.h"
#include "sandbox/state/settler.h"

namespace sandbox {

/// What an endpoint works with while it answers one request.
struct Context
{
    const Request &request;
    Store &store;
    Settler &settler;
    TimePoint now;
    /// A scripted ending for the operation of this request.
    std::optional<Outcome> outcome = std::nullopt;
    /// How many of the payment's last operations a read must not show: a scripted read lag.
    int stale = 0;
    /// The variable segment of the path, where there is one.
    std::string id = {};
};

Result<Response> createSession(Context &context);
Result<Response> readSession(Context &context);
Result<Response> abortSession(Context &context);

Result<Response> createPayment(Context &context);
Result<Response> readPayment(Context &context);
Result<Response> operate(Context &context, Kind kind);

Result<Response> readPaymentLink(Context &context);
Result<Response> checkEligibleSolutions(Context &context);
Result<Response> readSigningKeys(Context &context);

/// The answer that carries a payment; big ones are serialised once per version.
Response paymentResponse(int status, Store &store, const Payment &payment);

} // namespace sandbox
