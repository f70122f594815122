// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/settlement_timer.h"

#include "sandbox/purse/state/operations.h"

#include <algorithm>
#include <array>

namespace sandbox::purse {

SettlementTimer::SettlementTimer(Store &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        settleDue();
        arm();
    });
}

void SettlementTimer::watch(const Payment &payment)
{
    const auto push = [&](const std::optional<Settlement> &settlement) {
        if (settlement)
            m_queue.push({settlement->due, payment.id});
    };
    push(payment.authorizationSettlement);
    for (const auto *operations : {&payment.captures, &payment.voids, &payment.refunds}) {
        for (const Operation &operation : *operations)
            push(operation.settlement);
    }
    arm();
}

void SettlementTimer::watchAll()
{
    m_queue = {};
    m_store.payments.forEach([this](const Payment &payment) { watch(payment); });
}

void SettlementTimer::settleDue()
{
    const TimePoint now = m_clock();
    bool any = false;
    while (!m_queue.empty() && m_queue.top().due <= now) {
        Payment *payment = m_store.payments.find(m_queue.top().paymentId);
        m_queue.pop();
        any |= payment && settle(*payment, now);
    }
    if (any) {
        m_store.markChanged();
        emit settled();
    }
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

void SettlementTimer::arm()
{
    if (m_queue.empty())
        return;
    using namespace std::chrono_literals;
    m_timer.start(std::clamp(m_queue.top().due - m_clock(), 1ms,
                             std::chrono::milliseconds{std::chrono::hours{1}}));
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
