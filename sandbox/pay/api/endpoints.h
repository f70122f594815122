// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"
#include "sandbox/pay/state/changes.h"
#include "sandbox/pay/state/store.h"
#include "sandbox/provider.h"

namespace sandbox::pay {

/// What an endpoint works with while it answers one request.
struct Context
{
    const Request &request;
    Store &store;
    Schedule &schedule;
    TimePoint now;
    Script script = {};
    /// What the links of orders begin with, as the client reached it.
    std::string base = {};
    /// Who asks: AT-… or SL-…; empty for an answer without credentials.
    std::string user = {};
    /// The variable segment of the path.
    std::string id = {};
};

Result<Order *> findOrder(Context &context);

Result<Response> createOrder(Context &context);
Result<Response> readStatus(Context &context);
Result<Response> updateOrder(Context &context);
Result<Response> addPayment(Context &context);

Result<Response> abortOrder(Context &context);
Result<Response> approveOrder(Context &context);
Result<Response> declineOrder(Context &context);
Result<Response> voidOrder(Context &context);
Result<Response> captureOrder(Context &context);
Result<Response> captureAmount(Context &context);
Result<Response> captureProducts(Context &context);

Result<Response> refundTransaction(Context &context);
Result<Response> readTransaction(Context &context);

/// Where the payer pays; it asks for no credentials.
Result<Response> showCheckout(Context &context);
Result<Response> takeCheckout(Context &context);

} // namespace sandbox::pay
