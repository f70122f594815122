// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_service.h"

#include "core/gateways/notice.h"
#include "core/net/aside.h"

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int takenAtOnce = 20; ///< in one turn of the event loop

/// The provider was not reached, or had no time: asking later may help, however often it was asked.
bool isOutOfReach(const ApiError &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Cancelled || error.httpStatus == 429;
}

} // namespace

NoticeService::NoticeService(PaymentGateway &gateway, KnownPayments &known,
                             PaymentService &payments, NoticeLog &log, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_known(known)
    , m_payments(payments)
    , m_log(log)
    , m_clock(clock)
    , m_inbox(std::make_shared<NoticeInbox>())
{
    m_inbox->follow(this, [this] { receive(); });
    connect(&m_log, &NoticeLog::written, this, &NoticeService::receive);
}

NoticeService::~NoticeService()
{
    m_inbox->unfollow();
}

void NoticeService::replay(const ReceivedNotice &notice)
{
    aside([notice, door = door()] { return replayNotice(notice, door); }, this,
          [this](int status) { emit replayed(status); });
}

/// What the log has no room for waits in the inbox, which then asks the providers to come again.
void NoticeService::receive()
{
    if (!m_log.hasRoom())
        return;
    takeEvents();
    work();
}

void NoticeService::takeEvents()
{
    m_log.add(m_inbox->takeEvents());
}

/// What takes long is left to later turns.
void NoticeService::work()
{
    for (int taken = 0; !m_isPausing && m_reading < ReadsAtOnce && m_log.hasRoom(); ++taken) {
        if (taken == takenAtOnce) {
            QMetaObject::invokeMethod(this, &NoticeService::work, Qt::QueuedConnection);
            return;
        }
        const std::optional<PaymentHint> hint = m_inbox->takeHint();
        if (!hint)
            return;
        takeOne(*hint);
    }
}

void NoticeService::takeOne(const PaymentHint &hint)
{
    const KnownPayment *known = m_known.find(hint.payment);
    const auto order =
        known ? hint.revision.against(known->payment->revision) : Revision::Order::Unknown;
    const bool isKnown =
        order == Revision::Order::Older || (order == Revision::Order::Same && !hint.isBelieved);
    if (isKnown) {
        settle(hint, NoticeOutcome::Known);
    } else if (hint.isBelieved) {
        const PaymentPtr before = known ? known->payment : nullptr;
        m_known.upsert(hint.told);
        settle(hint, NoticeOutcome::Believed, before);
    } else {
        read(hint);
    }
}

void NoticeService::read(const PaymentHint &hint)
{
    ++m_reading;
    m_gateway.payment(hint.payment, Freshness::AsKnown)
        .then(this, [this, hint](const tl::expected<PaymentPtr, ApiError> &answer) {
            --m_reading;
            end(hint, answer);
            work();
        });
}

void NoticeService::end(const PaymentHint &hint, const tl::expected<PaymentPtr, ApiError> &answer)
{
    if (answer) {
        m_pause = FirstPause;
        const PaymentPtr before = known(hint.payment);
        m_known.upsert(*answer);
        settle(hint, NoticeOutcome::Read, before);
        return;
    }
    const ApiError &error = answer.error();
    if (isNotFound(error)) {
        const bool isTold = hint.told && hint.told->isFromNotification;
        if (isTold)
            m_payments.keep(hint.told);
        settle(hint, isTold ? NoticeOutcome::Told : NoticeOutcome::NotFound);
        return;
    }
    PaymentHint again = hint;
    again.tries += isOutOfReach(error) ? 0 : 1;
    if (error.kind == ErrorKind::NotSendable || again.tries >= MostTries) {
        settle(hint, NoticeOutcome::Failed, {}, error);
        return;
    }
    m_inbox->putBack(again);
    pause();
}

void NoticeService::pause()
{
    if (m_isPausing)
        return;
    m_isPausing = true;
    m_clock.after(m_pause, this, [this, number = ++m_pauseNumber] {
        if (number != m_pauseNumber)
            return;
        m_isPausing = false;
        work();
    });
    m_pause = std::min(2 * m_pause, LongestPause);
}

void NoticeService::hurry()
{
    m_pause = FirstPause;
    ++m_pauseNumber;
    m_isPausing = false;
    work();
}

void NoticeService::readAgain(const QList<NoticeEvent> &unread)
{
    for (const NoticeEvent &event : unread) {
        PaymentHint hint;
        hint.payment = event.payment;
        hint.from = event.row;
        hint.upTo = event.row;
        // Whoever has failed as often before must not hold the others up again.
        hint.tries = event.outcome == NoticeOutcome::Failed ? MostTries - 1 : 0;
        m_inbox->putBack(hint);
    }
    work();
}

PaymentPtr NoticeService::known(const PaymentId &id) const
{
    const KnownPayment *found = m_known.find(id);
    return found ? found->payment : nullptr;
}

void NoticeService::settle(const PaymentHint &hint, NoticeOutcome outcome, const PaymentPtr &before,
                           const std::optional<ApiError> &error)
{
    takeEvents(); // those that asked for it may not be in the log yet
    NoticeEnd end{hint.payment, hint.from, hint.upTo, outcome, error, {}};
    const PaymentPtr after = known(hint.payment);
    const bool isTaken = outcome == NoticeOutcome::Read || outcome == NoticeOutcome::Believed;
    if (isTaken && after)
        end.change.after = after->revision;
    if (isTaken && after && before) {
        end.change.before = before->revision;
        end.change.moved = movedSums(*before, *after);
    }
    m_log.end(end);
}

} // namespace counterfoil
