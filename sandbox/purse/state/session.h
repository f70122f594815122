// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/payment.h"

namespace sandbox::purse {

/// A client session. Words of `status`: api-facts A4 and decision P7.
struct Session
{
    std::string id;
    std::string status = "CREATED";
    TimePoint expiresAt;
    std::string paymentId;
    /// The request of its creation, echoed in every answer.
    Json request;
};

/// A payment link. Words of `status`: decision P8.
struct PaymentLink
{
    std::string id;
    int version = 1;
    std::string status = "OPENED";
    TimePoint expiresAt;
    /// Entity, amount, currency, customer, order and so on.
    Json request;
    Json attempts = Json::array();
};

Json toWire(const Session &session, bool linksToAbort);
Json toWire(const PaymentLink &link);

Json toState(const Session &session);
Session sessionFromState(const Json &state);
Json toState(const PaymentLink &link);
PaymentLink linkFromState(const Json &state);

} // namespace sandbox::purse
