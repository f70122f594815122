// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_words.h"

#include "models/journal/creation_words.h"

#include <QCoreApplication>
#include <QDir>

namespace counterfoil {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::JournalWords)
};

} // namespace

QString journalSentence(const JournalError &error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    switch (error.kind) {
    case JournalError::Kind::Full:
        return JournalWords::tr("The disk is full, and no operation is sent before it is recorded. "
                                "Free some space on the disk of %1, then try again.")
            .arg(path);
    case JournalError::Kind::ReadOnly:
        return JournalWords::tr("The journal %1 can't be written, and no operation is sent before "
                                "it is recorded. Check the permissions there, then try again.")
            .arg(path);
    case JournalError::Kind::Locked:
        return JournalWords::tr(
                   "Another program is using the journal %1. Wait a moment, then try again.")
            .arg(path);
    case JournalError::Kind::Damaged:
        return JournalWords::tr(
                   "The journal %1 is damaged. Close all windows and start Counterfoil again: it "
                   "keeps the file and recovers what can be read.")
            .arg(path);
    case JournalError::Kind::Newer:
        return JournalWords::tr(
                   "A newer version of Counterfoil wrote the journal %1. It is open read-only: "
                   "captures, refunds and voids are disabled. Use the newer version.")
            .arg(path);
    case JournalError::Kind::Other:
        return JournalWords::
            tr("The journal %1 could not be used: %2. No operation is sent before it is recorded.")
                .arg(path, error.detail);
    }
    Q_UNREACHABLE();
}

QString rescueSentence(const journal::Rescue &rescue)
{
    const QString path = QDir::toNativeSeparators(rescue.kept);
    return JournalWords::tr("The journal of operations was damaged. It is kept as %1, and %n "
                            "entries were recovered from it.",
                            nullptr, rescue.saved)
               .arg(path) +
           u' ' +
           (rescue.complete
                ? JournalWords::tr(
                      "Nothing is sent for those that were still open: check each one.")
                : JournalWords::tr("Some may be missing: before you repeat an operation from the "
                                   "last few days, check its payment."));
}

QString refusalSentence(const SubmitRefusal &refusal)
{
    switch (refusal.kind) {
    case SubmitRefusal::Kind::AlreadyRunning:
        return JournalWords::tr("Nothing was sent: an operation of this kind on this payment is "
                                "still in progress. Try again once it has finished.");
    case SubmitRefusal::Kind::Locked:
        return JournalWords::tr("Nothing was sent: the screen is locked.");
    case SubmitRefusal::Kind::PaymentMoved:
        return JournalWords::tr(
            "Nothing was sent: the payment has changed. Check the new figures first.");
    case SubmitRefusal::Kind::Duplicate:
        return JournalWords::tr("Nothing was sent: an identical operation was sent a moment ago. "
                                "Confirm that you want to repeat it.");
    case SubmitRefusal::Kind::NotOffered:
        return JournalWords::tr(
            "Nothing was sent: the provider doesn't accept this operation on this payment.");
    case SubmitRefusal::Kind::NotRecorded:
        //: %1 is a sentence that says why
        return JournalWords::tr("Nothing was sent. %1").arg(journalSentence(*refusal.journal));
    }
    Q_UNREACHABLE();
}

QString holdSentence(const OperationEntry &entry)
{
    switch (entry.hold) {
    case Hold::None:
        return {};
    case Hold::SendsUsedUp:
        return JournalWords::tr("It was sent %n times with the same key, and the payment doesn't "
                                "show it. It won't be resent automatically.",
                                nullptr, entry.attempts);
    case Hold::TooOld:
        //: “Key” is the idempotency key
        return JournalWords::tr(
            "The payment doesn't show it, and its key is too old to resend it safely.");
    case Hold::TooLong:
        return JournalWords::tr(
            "Still no final result after 24 hours. Counterfoil has stopped checking.");
    case Hold::Damaged:
        return JournalWords::tr(
            "It was recovered from a damaged journal. Counterfoil checks it, but never sends it.");
    case Hold::JournalFailed:
        return JournalWords::tr("Nothing was sent: the journal could not be written.");
    case Hold::FoundUnsent:
        return JournalWords::tr(
            "Nothing was sent: Counterfoil closed first. Send it now, or cancel it.");
    case Hold::NoPromise:
        if (entry.creation)
            return uncreatedSentence(*entry.creation);
        if (entry.abort)
            return JournalWords::tr(
                "The session is still open. The abort is never resent automatically.");
        return JournalWords::tr("The payment doesn't show it. It is never resent automatically: "
                                "this provider can't tell a repeat from a second operation.");
    case Hold::Fits:
        if (entry.decision)
            return JournalWords::tr("The payment is no longer waiting for a decision, but we don't "
                                    "know who made it. Check with the provider.");
        return JournalWords::tr(
            "The payment's figures changed by this amount, but this provider doesn't list "
            "operations. Check with the provider whether this one caused the change.");
    case Hold::Contradicted:
        if (entry.abort)
            return JournalWords::tr(
                "The session ended differently from what this abort asked for.");
        return JournalWords::tr(
            "The payment doesn't match this operation. Check with the provider what happened.");
    case Hold::SaidDone:
        return JournalWords::tr(
            "The provider says it was already done, but the payment doesn't show it.");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
