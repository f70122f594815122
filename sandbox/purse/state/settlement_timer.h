// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/store.h"
#include "sandbox/schedule.h"

namespace sandbox::purse {

/// Ends what is pending when its time has come: operations, authorisations, sessions and links.
class SettlementTimer : public Schedule
{
    Q_OBJECT

public:
    SettlementTimer(Store &store, Clock clock, QObject *parent = nullptr);

    /// Call after anything with a settlement was added to this payment.
    void watch(const Payment &payment);
    void watch(const Session &session);
    void watch(const PaymentLink &link);
    /// Looks at everything, after seeding or loading.
    void watchAll();

    /// Ends a pending authorisation, with what follows from that.
    void endAuthorization(Payment &payment, const std::string &status, TimePoint now);
    /// What the status of an authorisation leads to: it is told, to a payment link as well, and an
    /// automatic capture begins.
    void followAuthorization(Payment &payment, TimePoint now);

private:
    void captureIfAutomatic(Payment &payment, TimePoint now);
    bool settle(const std::string &id, TimePoint now);
    bool settle(Payment &payment, TimePoint now);
    bool expire(Session &session, TimePoint now);
    bool expire(PaymentLink &link, TimePoint now);

    Store &m_store;
};

} // namespace sandbox::purse
