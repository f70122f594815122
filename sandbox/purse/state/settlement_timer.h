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
    /// Looks at everything, after seeding or loading.
    void watchAll();

private:
    bool settle(Payment &payment, TimePoint now);
    void endAuthorization(Payment &payment, const std::string &status, TimePoint now);

    Store &m_store;
};

/// An open session or link whose time is over says so when it is read.
void expireIfDue(Store &store, Session &session, TimePoint now);
void expireIfDue(Store &store, PaymentLink &link, TimePoint now);

} // namespace sandbox::purse
