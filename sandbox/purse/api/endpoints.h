// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/problem.h"
#include "sandbox/provider.h"
#include "sandbox/purse/signing/signing_key.h"
#include "sandbox/purse/state/settlement_timer.h"

namespace sandbox::purse {

/// What an endpoint works with while it answers one request.
struct Context
{
    const Request &request;
    Store &store;
    SettlementTimer &settlements;
    SigningKey &signingKey;
    TimePoint now;
    Script script = {};
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

/// Begins a session; `paymentLinkId` where it is an attempt to pay a link.
Session &openSession(Context &context, Json request, std::string paymentLinkId = {});

/// The answer that carries a payment; big ones are serialised once per version.
Response paymentResponse(int status, Store &store, const Payment &payment);

} // namespace sandbox::purse
