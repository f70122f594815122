// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/state/settlement_timer.h"

#include "sandbox/purse/state/operations.h"

namespace sandbox::purse {

SettlementTimer::SettlementTimer(Store &store, Clock clock, QObject *parent)
    : Schedule(
          std::move(clock),
          [this](const std::string &id, TimePoint now) { return settle(id, now); }, parent)
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

void SettlementTimer::watch(const Session &session)
{
    if (session.status == "CREATED")
        add(session.expiresAt, session.id);
}

void SettlementTimer::watch(const PaymentLink &link)
{
    if (link.status == "OPENED")
        add(link.expiresAt, link.id);
}

void SettlementTimer::watchAll()
{
    clear();
    const auto watchThis = [this](const auto &item) { watch(item); };
    m_store.payments.forEach(watchThis);
    m_store.sessions.forEach(watchThis);
    m_store.links.forEach(watchThis);
}

bool SettlementTimer::settle(const std::string &id, TimePoint now)
{
    if (Payment *payment = m_store.payments.find(id))
        return settle(*payment, now);
    if (Session *session = m_store.sessions.find(id))
        return expire(*session, now);
    PaymentLink *link = m_store.links.find(id);
    return link && expire(*link, now);
}

bool SettlementTimer::settle(Payment &payment, TimePoint now)
{
    const int before = payment.version;
    if (const auto next = payment.authorizationSettlement; next && next->due <= now)
        endAuthorization(payment, next->status, now);
    for (const Kind kind : {Kind::Capture, Kind::Void, Kind::Refund}) {
        for (Operation &operation : payment.operations(kind)) {
            const auto next = operation.settlement;
            if (!next || next->due > now)
                continue;
            settleOperation(payment, operation, next->status, now);
            m_store.noteChange(payment, kind);
        }
    }
    return payment.version != before;
}

void SettlementTimer::endAuthorization(Payment &payment, const std::string &status, TimePoint now)
{
    settleAuthorization(payment, status, now);
    followAuthorization(payment, now);
}

void SettlementTimer::followAuthorization(Payment &payment, TimePoint now)
{
    m_store.noteChange(payment);
    if (PaymentLink *link = m_store.links.find(payment.paymentLinkId)) {
        noteAttempt(*link, payment);
        m_store.noteChange(*link);
    }
    captureIfAutomatic(payment, now);
}

void SettlementTimer::captureIfAutomatic(Payment &payment, TimePoint now)
{
    if (payment.captureMode != "AUTOMATIC" || payment.authorizationStatus != "AUTHORIZED")
        return;
    const std::string operationId = m_store.random.uuid();
    if (startOperation(payment, Kind::Capture, {}, {}, now, m_store.random, operationId))
        m_store.noteChange(payment, Kind::Capture);
}

bool SettlementTimer::expire(Session &session, TimePoint now)
{
    if (session.status != "CREATED" || session.expiresAt > now)
        return false;
    session.status = "EXPIRED"; // decision P7
    m_store.noteChange(session);
    return true;
}

bool SettlementTimer::expire(PaymentLink &link, TimePoint now)
{
    if (link.status != "OPENED" || link.expiresAt > now)
        return false;
    link.status = "EXPIRED"; // decision P8
    ++link.version;
    m_store.noteChange(link);
    return true;
}

} // namespace sandbox::purse
