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
        return JournalWords::tr(
                   "The disk is full, and no operation is sent without being written down "
                   "first. Make room on the disk of %1, then try again.")
            .arg(path);
    case JournalError::Kind::ReadOnly:
        return JournalWords::tr(
                   "The journal %1 cannot be written, and no operation is sent without being "
                   "written down first. Check who may write there, then try again.")
            .arg(path);
    case JournalError::Kind::Locked:
        return JournalWords::tr(
                   "Another program holds the journal %1. Wait a moment, then try again.")
            .arg(path);
    case JournalError::Kind::Damaged:
        return JournalWords::tr(
                   "The journal %1 is damaged. Close every window and start Counterfoil "
                   "again: it keeps the file and saves what can be read.")
            .arg(path);
    case JournalError::Kind::Newer:
        return JournalWords::tr(
                   "A newer version of Counterfoil wrote the journal %1. It can be read here, "
                   "but nothing can be done. Use the newer version.")
            .arg(path);
    case JournalError::Kind::Other:
        return JournalWords::tr(
                   "The journal %1 could not be used: %2. No operation is sent without being "
                   "written down first.")
            .arg(path, error.detail);
    }
    Q_UNREACHABLE();
}

QString rescueSentence(const journal::Rescue &rescue)
{
    const QString path = QDir::toNativeSeparators(rescue.kept);
    return JournalWords::tr(
               "The journal of operations was damaged. It is kept as %1, and %n entries were "
               "saved from it.",
               nullptr, rescue.saved)
               .arg(path) +
           u' ' +
           (rescue.complete
                ? JournalWords::tr("Nothing is sent for those that were still open: look at each.")
                : JournalWords::tr(
                      "Some may be missing: before you repeat an operation of the last days, "
                      "look at its payment."));
}

QString refusalSentence(const SubmitRefusal &refusal)
{
    switch (refusal.kind) {
    case SubmitRefusal::Kind::AlreadyRunning:
        return JournalWords::tr(
            "Nothing was sent: an operation of this kind on this payment has no "
            "outcome yet. Wait for its end, then try again.");
    case SubmitRefusal::Kind::Locked:
        return JournalWords::tr("Nothing was sent: the screen is locked.");
    case SubmitRefusal::Kind::PaymentMoved:
        return JournalWords::tr(
            "Nothing was sent: the payment changed meanwhile. Look at the new figures "
            "first.");
    case SubmitRefusal::Kind::Duplicate:
        return JournalWords::tr(
            "Nothing was sent: the same operation was done a short time ago. Confirm "
            "that it is to be done once more.");
    case SubmitRefusal::Kind::NotOffered:
        return JournalWords::tr(
            "Nothing was sent: the provider does not take this operation on this payment.");
    case SubmitRefusal::Kind::NotRecorded:
        return JournalWords::tr("Nothing was sent: %1").arg(journalSentence(*refusal.journal));
    }
    Q_UNREACHABLE();
}

QString holdSentence(const OperationEntry &entry)
{
    switch (entry.hold) {
    case Hold::None:
        return {};
    case Hold::SendsUsedUp:
        return JournalWords::tr(
            "It was sent %n times with the same key and the payment does not show it. "
            "It is not sent again by itself.",
            nullptr, entry.attempts);
    case Hold::TooOld:
        return JournalWords::tr(
            "The payment does not show it, and its key is too old to send it again "
            "safely.");
    case Hold::TooLong:
        return JournalWords::tr("It was followed for a day without an end.");
    case Hold::Damaged:
        return JournalWords::tr(
            "It was saved from a damaged journal. It is looked up, but never sent.");
    case Hold::JournalFailed:
        return JournalWords::tr("Nothing was sent: the journal could not be written.");
    case Hold::FoundUnsent:
        return JournalWords::tr(
            "Nothing was sent: the program ended before. Send it now, or take it "
            "back.");
    case Hold::NoPromise:
        if (entry.creation)
            return uncreatedSentence(*entry.creation);
        if (entry.abort)
            return JournalWords::tr("The session is still open. The abort is never sent again by "
                                    "itself.");
        return JournalWords::tr(
            "The payment does not show it. It is never sent again by itself: this provider "
            "cannot tell a repeat from a second operation.");
    case Hold::Fits:
        if (entry.decision)
            return JournalWords::tr("The payment no longer waits for it, but nothing tells whose "
                                    "doing that is: check with the provider.");
        return JournalWords::tr(
            "The payment's figures changed by this amount, but the provider does not list "
            "operations: check with the provider whether this one did it.");
    case Hold::Contradicted:
        if (entry.abort)
            return JournalWords::tr("The session has another end than this abort asks for.");
        return JournalWords::tr(
            "The payment shows something else than this operation. Check with the provider "
            "what happened.");
    case Hold::SaidDone:
        return JournalWords::tr(
            "The provider says that it was done already, but the payment does not show it.");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
