// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_inbox.h"

#include <QMetaObject>
#include <QObject>
#include <QRandomGenerator>

#include <algorithm>

namespace counterfoil {

namespace {

/// What two notifications of a payment ask for together.
PaymentHint merged(const PaymentHint &before, const PaymentHint &hint)
{
    const Revision::Order order = hint.revision.against(before.revision);
    PaymentHint both = order == Revision::Order::Older ? before : hint;
    both.tries = before.tries;
    both.from = std::min(before.from, hint.from);
    both.upTo = std::max(before.upTo, hint.upTo);
    if (!both.told)
        both.told = before.told ? before.told : hint.told;
    // Where nobody can say which is newer, the provider is asked.
    both.isBelieved = before.isBelieved && hint.isBelieved && order != Revision::Order::Unknown;
    if (order == Revision::Order::Unknown)
        both.revision = {};
    return both;
}

} // namespace

NoticeInbox::NoticeInbox(qsizetype mostWaiting)
    : m_mostWaiting(mostWaiting)
{}

bool NoticeInbox::put(NoticeEvent event, const PaymentHint &hint, int statusWhenBusy)
{
    const QMutexLocker lock(&m_mutex);
    const bool isFull = m_events.size() - m_noted >= MostEvents ||
                        (m_hints.size() >= m_mostWaiting && !m_hints.contains(hint.payment));
    const bool isTaken = m_follower && !isFull;
    const qint64 row = nextRow(event);
    event.payment = hint.payment;
    if (isTaken) {
        PaymentHint numbered = hint;
        numbered.from = row;
        numbered.upTo = row;
        keep(numbered);
        event.outcome = NoticeOutcome::Waiting;
        add(std::move(event), row);
    } else {
        event.outcome = NoticeOutcome::Busy;
        event.status = statusWhenBusy;
        addNoted(std::move(event), row);
    }
    wake();
    return isTaken;
}

void NoticeInbox::note(NoticeEvent event)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 row = nextRow(event);
    addNoted(std::move(event), row);
    wake();
}

/// By the time, with a part by chance: another process may write into the same catalogue.
qint64 NoticeInbox::nextRow(const NoticeEvent &event) const
{
    constexpr int bitsOfChance = 20;
    const qint64 chance = QRandomGenerator::global()->bounded(1 << bitsOfChance);
    return std::max(m_lastRow + 1, (event.at.toMSecsSinceEpoch() << bitsOfChance) + chance);
}

void NoticeInbox::addNoted(NoticeEvent &&event, qint64 row)
{
    if (m_noted >= MostNoted)
        return;
    ++m_noted;
    add(std::move(event), row);
}

void NoticeInbox::add(NoticeEvent &&event, qint64 row)
{
    event.row = row;
    m_lastRow = row;
    if (m_bodyBytes + event.body.size() > MostBodyBytes)
        event.body.clear();
    m_bodyBytes += event.body.size();
    m_events.append(std::move(event));
}

void NoticeInbox::keep(const PaymentHint &hint)
{
    const auto found = m_hints.constFind(hint.payment);
    const bool waits = found != m_hints.constEnd();
    PaymentHint kept = waits ? merged(*found, hint) : hint;
    m_told -= waits && found->told ? 1 : 0;
    if (m_told >= MostTold) {
        kept.told.reset();
        kept.isBelieved = false;
    }
    m_told += kept.told ? 1 : 0;
    if (!waits)
        m_order.enqueue(kept.payment);
    m_hints.insert(kept.payment, kept);
}

void NoticeInbox::wake()
{
    if (!m_follower || m_isWoken)
        return;
    m_isWoken = true;
    QMetaObject::invokeMethod(m_follower, m_wake, Qt::QueuedConnection);
}

void NoticeInbox::follow(QObject *follower, std::function<void()> wake)
{
    const QMutexLocker lock(&m_mutex);
    m_follower = follower;
    m_wake = std::move(wake);
}

void NoticeInbox::unfollow()
{
    const QMutexLocker lock(&m_mutex);
    m_follower = nullptr;
    m_wake = {};
}

QList<NoticeEvent> NoticeInbox::takeEvents()
{
    const QMutexLocker lock(&m_mutex);
    m_isWoken = false;
    m_noted = 0;
    m_bodyBytes = 0;
    return std::exchange(m_events, {});
}

std::optional<PaymentHint> NoticeInbox::takeHint()
{
    const QMutexLocker lock(&m_mutex);
    if (m_order.isEmpty())
        return std::nullopt;
    PaymentHint hint = m_hints.take(m_order.dequeue());
    m_told -= hint.told ? 1 : 0;
    return hint;
}

void NoticeInbox::putBack(const PaymentHint &hint)
{
    const QMutexLocker lock(&m_mutex);
    keep(hint);
}

qsizetype NoticeInbox::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return m_order.size();
}

} // namespace counterfoil
