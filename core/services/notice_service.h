// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/clock.h"
#include "core/notices/notice_answer.h"
#include "core/services/known_payments.h"
#include "core/services/notice_log.h"
#include "core/services/payment_service.h"

namespace counterfoil {

/// Does what the notifications of an account ask for: a payment that is announced is read, once
/// after its last announcement, and one that is told by its provider is taken as it is; both go to
/// the known payments, from where pages, lists and the catalogue have them. What came and how it
/// ended is logged. A few are read at once. While the provider is not reached they wait, longer
/// each time. Lives in the UI's thread; all that it is given outlives it. What still waits when it
/// ends is in the log, from where NoticeBacklog brings it back.
class NoticeService : public QObject
{
    Q_OBJECT

public:
    NoticeService(PaymentGateway &gateway, KnownPayments &known, PaymentService &payments,
                  NoticeLog &log, Clock &clock, QObject *parent = nullptr);
    ~NoticeService() override;

    /// For the receiver.
    [[nodiscard]] NoticeDoor door() const { return {m_gateway.noticeReader(), m_inbox}; }
    /// Takes a notification that a person has, as if it had come: see replayNotice(). Ends with
    /// replayed().
    void replay(const ReceivedNotice &notice);
    /// Does what these asked for, which was not done. One whose payment could not be read is tried
    /// once.
    void readAgain(const QList<NoticeEvent> &unread);
    /// The provider is there again: what waits for it need not wait longer.
    void hurry();
    /// Payments that have still to be read.
    [[nodiscard]] qsizetype waiting() const { return m_inbox->waiting() + m_reading; }

    static constexpr int ReadsAtOnce = 3; ///< of six connections; the others are the person's
    static constexpr int MostTries = 8;   ///< that are answered, with something else than a payment
    static constexpr std::chrono::milliseconds FirstPause{1000};
    static constexpr std::chrono::milliseconds LongestPause{60'000};

signals:
    /// With the status that it would have been answered with.
    void replayed(int status);

private:
    void receive();
    void work();
    void takeOne(const PaymentHint &hint);
    void read(const PaymentHint &hint);
    void end(const PaymentHint &hint, const tl::expected<PaymentPtr, ApiError> &answer);
    void pause();
    void settle(const PaymentHint &hint, NoticeOutcome outcome, const PaymentPtr &before = {},
                const std::optional<ApiError> &error = {});
    [[nodiscard]] PaymentPtr known(const PaymentId &id) const;
    void takeEvents();

    PaymentGateway &m_gateway;
    KnownPayments &m_known;
    PaymentService &m_payments;
    NoticeLog &m_log;
    Clock &m_clock;
    std::shared_ptr<NoticeInbox> m_inbox;
    int m_reading = 0;
    bool m_isPausing = false;
    int m_pauseNumber = 0; ///< so that the timer of an earlier pause is ignored
    std::chrono::milliseconds m_pause = FirstPause; ///< the next one
};

} // namespace counterfoil
