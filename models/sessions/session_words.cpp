// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessions/session_words.h"

#include "core/domain/outside_text.h"
#include "core/domain/status_words.h"
#include "models/journal/journal_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::SessionWords)
};

} // namespace

QString timeLeftText(std::chrono::seconds left)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = left.count();
    if (seconds < minute)
        return SessionWords::tr("%1 s", "seconds").arg(seconds);
    if (seconds < hour)
        return SessionWords::tr("%1 min %2 s", "minutes and seconds")
            .arg(seconds / minute)
            .arg(seconds % minute);
    if (seconds < day)
        return SessionWords::tr("%1 h %2 min", "hours and minutes")
            .arg(seconds / hour)
            .arg(seconds % hour / minute);
    return SessionWords::tr("%1 d %2 h", "days and hours")
        .arg(seconds / day)
        .arg(seconds % day / hour);
}

QString timeLeftSentence(std::optional<std::chrono::seconds> left)
{
    if (!left)
        return {};
    //: %1 is a time: "14 min 5 s"
    return left->count() > 0 ? SessionWords::tr("%1 left").arg(timeLeftText(*left))
                             : SessionWords::tr("The time to pay has run out.");
}

PaymentId paymentOf(const PaymentLink &link)
{
    const QString authorised = statusWord(AuthorisationStatus::Authorised);
    const auto paid = std::find_if(
        link.attempts.rbegin(), link.attempts.rend(), [&authorised](const PaymentAttempt &attempt) {
            return attempt.status == authorised && !attempt.paymentId.isEmpty();
        });
    return paid == link.attempts.rend() ? PaymentId() : paid->paymentId;
}

bool isOver(const Session &session)
{
    return session.status.is(SessionStatus::AbortedByCustomer) ||
           session.status.is(SessionStatus::AbortedByMerchant) ||
           session.status.is(SessionStatus::Expired);
}

QString noAbortSentence(const Session &session)
{
    if (!session.status.known())
        return SessionWords::tr("The provider doesn't offer an abort in the state “%1”.")
            .arg(shownText(session.status.text()));
    switch (*session.status.known()) {
    case SessionStatus::Created:
        return SessionWords::tr("The provider doesn't offer an abort of this session.");
    case SessionStatus::Submitted:
        return SessionWords::tr("The shopper has submitted it, and it has become a payment, which "
                                "can be voided or refunded.");
    case SessionStatus::AbortedByCustomer:
    case SessionStatus::AbortedByMerchant:
        return SessionWords::tr("The session has already been aborted.");
    case SessionStatus::Expired:
        return SessionWords::tr("The session has expired and can no longer be paid.");
    }
    Q_UNREACHABLE();
}

QString abortRefusalSentence(const SubmitRefusal &refusal)
{
    switch (refusal.kind) {
    case SubmitRefusal::Kind::AlreadyRunning:
        return SessionWords::tr("Nothing was sent: an abort of this session is still in progress.");
    case SubmitRefusal::Kind::NotOffered:
        return SessionWords::tr(
            "Nothing was sent: the provider doesn't offer an abort of this session.");
    case SubmitRefusal::Kind::Locked:
    case SubmitRefusal::Kind::PaymentMoved:
    case SubmitRefusal::Kind::Duplicate:
    case SubmitRefusal::Kind::NotRecorded:
        return refusalSentence(refusal);
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
