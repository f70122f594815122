// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"
#include "sandbox/payex/state/store.h"
#include "sandbox/provider.h"

namespace sandbox::payex {

/// What an endpoint works with while it answers one request.
struct Context
{
    const Request &request;
    Store &store;
    Schedule &schedule;
    TimePoint now;
    Script script = {};
    /// What the addresses of operations begin with, as the client reached it.
    std::string base = {};
    /// The variable segments of the path.
    std::vector<std::string> segments = {};
};

Result<Response> createPayment(Context &context);
Result<Response> readPayment(Context &context);
Result<Response> abortPayment(Context &context);
Result<Response> readSubResource(Context &context);
Result<Response> readItem(Context &context);
Result<Response> readPaid(Context &context);

/// POST to captures, cancellations and reversals.
Result<Response> operate(Context &context, Kind kind);

/// Where the payer pays; it asks for no token.
Result<Response> showCheckout(Context &context);
Result<Response> takeCheckout(Context &context);

Result<Payment *> findPayment(Context &context);

} // namespace sandbox::payex
