// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/settlement_timer.h"

#include "sandbox/purse/state/operations.h"

namespace sandbox::purse {

SettlementTimer::SettlementTimer(Store &store, Clock clock, QObject *parent)
    : Schedule(
          std::move(clock),
          [this](const std::string &id, TimePoint now) {
              Payment *payment = m_store.payments.find(id);
              const bool changed = payment && settle(*payment, now);
              if (changed)
                  m_store.markChanged();
              return changed;
          },
          parent)
    , m_store(store)
{}

void SettlementTimer::watch(const Payment &payment)
{
    const auto schedule = [&](const std::optional<Settlement> &settlement) {
        if (settlement)
            add(settlement->due, payment.id);
    };
    schedule(payment.authorizationSettlement);
    for (const auto *operations : {&payment.captures, &payment.voids, &payment.refunds}) {
        for (const Operation &operation : *operations)
            schedule(operation.settlement);
    }
}

void SettlementTimer::watchAll()
{
    clear();
    m_store.payments.forEach([this](const Payment &payment) { watch(payment); });
}

bool SettlementTimer::settle(Payment &payment, TimePoint now)
{
    const int before = payment.version;
    if (const auto next = payment.authorizationSettlement; next && next->due <= now)
        endAuthorization(payment, next->status, now);
    for (auto *operations : {&payment.captures, &payment.voids, &payment.refunds}) {
        for (Operation &operation : *operations) {
            if (const auto next = operation.settlement; next && next->due <= now)
                settleOperation(payment, operation, next->status, now);
        }
    }
    return payment.version != before;
}

void SettlementTimer::endAuthorization(Payment &payment, const std::string &status, TimePoint now)
{
    settleAuthorization(payment, status, now);
    if (status == "AUTHORIZED" && payment.captureMode == "AUTOMATIC") {
        startOperation(payment, Kind::Capture, {}, {}, now, m_store.random, m_store.random.uuid());
    }
}

void expireIfDue(Store &store, Session &session, TimePoint now)
{
    if (session.status == "CREATED" && session.expiresAt <= now) {
        session.status = "EXPIRED"; // decision P7
        store.markChanged();
    }
}

void expireIfDue(Store &store, PaymentLink &link, TimePoint now)
{
    if (link.status == "OPENED" && link.expiresAt <= now) {
        link.status = "EXPIRED"; // decision P8
        ++link.version;
        store.markChanged();
    }
}

} // namespace sandbox::purse
