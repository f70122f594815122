// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice_event.h"
#include "core/domain/payment.h"

#include <QHash>
#include <QMutex>
#include <QQueue>

#include <functional>

class QObject;

namespace counterfoil {

/// A reason to read a payment, or what is believed of it.
struct PaymentHint
{
    PaymentId payment;
    Revision revision;       ///< the newest that was told; unknown: it is read in any case
    PaymentPtr told = {};    ///< may be null
    bool isBelieved = false; ///< and `told` is there
    int tries = 0;           ///< that the provider answered, and not with a payment
    qint64 from = 0;         ///< the row of the first event that asked for it
    qint64 upTo = 0;         ///< and of the last
};

/// What came for an account and was not looked at yet: written by the receiver's thread, read by
/// the account's. Bounded. A payment waits once, however often it is announced, in the order of its
/// first announcement; nothing that was taken in is dropped. Events that ask for nothing have a
/// bound of their own: however many come, they leave the others their room, and those beyond it are
/// not noted.
class NoticeInbox
{
public:
    static constexpr qsizetype MostWaiting = 5000;
    static constexpr qsizetype MostEvents = 5000;
    static constexpr qsizetype MostNoted = 1000; ///< of events that ask for nothing
    /// Of events, together; those beyond come without theirs.
    static constexpr qsizetype MostBodyBytes = qsizetype(16) * 1024 * 1024;
    /// Of those that wait, so many with a payment; of the others only the id is kept.
    static constexpr qsizetype MostTold = 64;

    explicit NoticeInbox(qsizetype mostWaiting = MostWaiting);

    /// Any thread. False where too many wait or nobody follows any more: the event is then noted as
    /// Busy, with that status.
    [[nodiscard]] bool put(NoticeEvent event, const PaymentHint &hint, int statusWhenBusy);
    /// Any thread. What asks for nothing.
    void note(NoticeEvent event);

    /// Runs the function in the object's thread soon after something came; the object outlives
    /// the following.
    void follow(QObject *follower, std::function<void()> wake);
    void unfollow();

    /// Those that came since.
    [[nodiscard]] QList<NoticeEvent> takeEvents();
    /// The next one to look at, if there is one.
    [[nodiscard]] std::optional<PaymentHint> takeHint();
    /// It waits again, behind the others, however many they are.
    void putBack(const PaymentHint &hint);
    [[nodiscard]] qsizetype waiting() const;

private:
    void add(NoticeEvent &&event, qint64 row);
    void addNoted(NoticeEvent &&event, qint64 row);
    [[nodiscard]] qint64 nextRow(const NoticeEvent &event) const;
    void keep(const PaymentHint &hint);
    void wake();

    const qsizetype m_mostWaiting;
    mutable QMutex m_mutex; ///< of all below
    QList<NoticeEvent> m_events;
    qsizetype m_noted = 0; ///< of them, those that ask for nothing
    qsizetype m_bodyBytes = 0;
    qint64 m_lastRow = 0;
    QQueue<PaymentId> m_order;
    QHash<PaymentId, PaymentHint> m_hints;
    qsizetype m_told = 0;
    QObject *m_follower = nullptr;
    std::function<void()> m_wake;
    bool m_isWoken = false;
};

} // namespace counterfoil
