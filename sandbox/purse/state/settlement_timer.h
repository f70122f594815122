// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/purse/state/store.h"

#include <QObject>
#include <QTimer>

#include <queue>

namespace sandbox::purse {

/// Ends what is pending when its time has come: operations, authorisations, sessions and links.
class SettlementTimer : public QObject
{
    Q_OBJECT

public:
    SettlementTimer(Store &store, Clock clock, QObject *parent = nullptr);

    /// Call after anything with a settlement was added to this payment.
    void watch(const Payment &payment);
    /// Looks at everything, after seeding or loading.
    void watchAll();
    /// Also called before each request, so that an answer is never older than the clock.
    void settleDue();

signals:
    void settled();

private:
    struct Entry
    {
        TimePoint due;
        std::string paymentId;
        friend bool operator>(const Entry &a, const Entry &b) { return a.due > b.due; }
    };

    bool settle(Payment &payment, TimePoint now);
    void endAuthorization(Payment &payment, const std::string &status, TimePoint now);
    void arm();

    Store &m_store;
    Clock m_clock;
    QTimer m_timer;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

/// An open session or link whose time is over says so when it is read.
void expireIfDue(Store &store, Session &session, TimePoint now);
void expireIfDue(Store &store, PaymentLink &link, TimePoint now);

} // namespace sandbox::purse
