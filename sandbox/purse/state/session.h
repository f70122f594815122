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
    /// The link that it is an attempt to pay, if it is one. Never on the wire.
    std::string paymentLinkId = {};
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

/// Whether there is a page on which a shopper pays this session.
bool isHosted(const Session &session);
/// The path of that page, below the sandbox's pages.
std::string pageOf(const Session &session);

/// Keeps what became of a payment by this link; one that is authorised pays it.
void noteAttempt(PaymentLink &link, const Payment &payment);

/// `pages` is the address of the sandbox's pages.
Json toWire(const Session &session, bool linksToAbort, const std::string &pages);
Json toWire(const PaymentLink &link);

Json toState(const Session &session);
Session sessionFromState(const Json &state);
Json toState(const PaymentLink &link);
PaymentLink linkFromState(const Json &state);

} // namespace sandbox::purse
