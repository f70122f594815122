// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/event_words.h"

#include "models/notices/notice_words.h"
#include "models/words/error_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::EventWords)
};

/// The sentence, and why it is not believed where that is the reason.
QString withReasons(const QString &sentence, const NoticeEvent &event)
{
    return (QStringList{sentence} + noticeReasons(event.doubts)).join(u' ');
}

QString movedText(const MovedSum &moved)
{
    //: "Captured 0.00 → 30.00 EUR"
    return EventWords::tr("%1 %2 → %3 %4")
        .arg(ledgerSumText(moved.sum), formatAmount(moved.before), formatAmount(moved.after),
             moved.after.currency().code());
}

} // namespace

QList<NoticeOutcome> outcomesOf(EventGroup group)
{
    using Outcome = NoticeOutcome;
    switch (group) {
    case EventGroup::Every:
        return {};
    case EventGroup::Taken:
        return {Outcome::Read, Outcome::Believed, Outcome::Told};
    case EventGroup::Waiting:
        return {Outcome::Waiting, Outcome::Busy};
    case EventGroup::Known:
        return {Outcome::Known};
    case EventGroup::Failed:
        return {Outcome::Failed, Outcome::NotFound};
    case EventGroup::Refused:
        return {Outcome::Refused, Outcome::Ignored};
    }
    Q_UNREACHABLE();
}

QString eventGroupText(EventGroup group)
{
    switch (group) {
    case EventGroup::Every:
        return EventWords::tr("Every verdict");
    case EventGroup::Taken:
        return EventWords::tr("Read or trusted");
    case EventGroup::Waiting:
        return EventWords::tr("Not read yet");
    case EventGroup::Known:
        return EventWords::tr("Already known");
    case EventGroup::Failed:
        return EventWords::tr("Failed");
    case EventGroup::Refused:
        return EventWords::tr("Refused or ignored");
    }
    Q_UNREACHABLE();
}

QString outcomeText(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Refused:
        return EventWords::tr("Refused");
    case NoticeOutcome::Ignored:
        return EventWords::tr("Ignored");
    case NoticeOutcome::Busy:
        return EventWords::tr("Postponed");
    case NoticeOutcome::Waiting:
        return EventWords::tr("Not read yet");
    case NoticeOutcome::Read:
        return EventWords::tr("Payment read");
    case NoticeOutcome::Believed:
        //: Verdict: the signature is valid, and the payment was taken as it says
        return EventWords::tr("Trusted");
    case NoticeOutcome::Known:
        return EventWords::tr("Already known");
    case NoticeOutcome::Told:
        return EventWords::tr("Kept as received");
    case NoticeOutcome::NotFound:
        return EventWords::tr("Not found");
    case NoticeOutcome::Failed:
        return EventWords::tr("Read failed");
    }
    Q_UNREACHABLE();
}

QString outcomeSentence(const NoticeEvent &event)
{
    switch (event.outcome) {
    case NoticeOutcome::Refused:
        return withReasons(EventWords::tr("Nothing was done."), event);
    case NoticeOutcome::Ignored:
        return withReasons(EventWords::tr("Nothing was done: it isn't about a payment of this "
                                          "account."),
                           event);
    case NoticeOutcome::Busy:
        return EventWords::tr("Too many notifications were waiting. The provider was asked to send "
                              "this one again.");
    case NoticeOutcome::Waiting:
        return EventWords::tr("The payment hasn't been read since. It is read as soon as the "
                              "provider answers; open it to read it now.");
    case NoticeOutcome::Read:
        return EventWords::tr("The payment was read from the provider because of it.");
    case NoticeOutcome::Believed:
        return EventWords::tr("Its signature is valid, so the payment was taken as it says.");
    case NoticeOutcome::Known:
        return EventWords::tr("Nothing was done: it has nothing newer than what was known.");
    case NoticeOutcome::Told:
        return EventWords::tr(
            "The provider doesn't know the payment. It is shown as received in the notification.");
    case NoticeOutcome::NotFound:
        return EventWords::tr("The provider doesn't know the payment.");
    case NoticeOutcome::Failed:
        //: %1 is a sentence that says why
        return event.error ? EventWords::tr("The payment couldn't be read. %1")
                                 .arg(errorSentence(*event.error, ErrorContext::Payment))
                           : EventWords::tr("The payment couldn't be read.");
    }
    Q_UNREACHABLE();
}

QString ledgerSumText(LedgerSum sum)
{
    switch (sum) {
    case LedgerSum::Authorised:
        return EventWords::tr("Authorised");
    case LedgerSum::Captured:
        return EventWords::tr("Captured");
    case LedgerSum::Refunded:
        return EventWords::tr("Refunded");
    case LedgerSum::Voided:
        return EventWords::tr("Voided");
    }
    Q_UNREACHABLE();
}

QString changeText(const NoticeChange &change)
{
    QStringList parts;
    for (const MovedSum &moved : change.moved)
        parts << movedText(moved);
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    if (!change.before.number() || !change.after.number())
        return {};
    //: What changed in the payment
    return change.before == change.after ? EventWords::tr("Nothing")
                                         : EventWords::tr("Details, no amount");
}

} // namespace counterfoil
