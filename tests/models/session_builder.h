// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/payment_builder.h"

#include "core/domain/session.h"

namespace counterfoil::testing {

inline Session sampleSession(const QString &id = u"session-1"_s,
                             const char *expires = "2020-08-25T11:00:00+02:00")
{
    Session session;
    session.id = SessionId(id);
    session.status = {SessionStatus::Created, u"CREATED"_s};
    session.amount = money(8990);
    session.captureMode = Word<CaptureMode>::unknown(u"MANUAL"_s);
    session.expiresAt = at(expires);
    session.order.emplace();
    session.order->reference = u"order_"_s + id;
    session.customer.emplace();
    session.customer->firstName = u"Ada"_s;
    session.customer->lastName = u"<b>Byron</b>"_s;
    session.eligibleSolutions = {giftcard, creditcard};
    return session;
}

inline SessionPtr shared(const Session &session)
{
    return std::make_shared<const Session>(session);
}

inline PaymentLinkPtr sampleLink(std::vector<PaymentAttempt> attempts)
{
    PaymentLink link;
    link.id = PaymentLinkId(u"link-1"_s);
    link.status = {PaymentLinkStatus::Opened, u"OPENED"_s};
    link.amount = money(40900);
    link.expiresAt = at("2020-08-25T11:00:00+02:00");
    link.attempts = std::move(attempts);
    return std::make_shared<const PaymentLink>(link);
}

} // namespace counterfoil::testing
