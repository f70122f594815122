// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry_words.h"

#include "core/domain/outside_text.h"
#include "core/domain/status_words.h"
#include "models/journal/creation_words.h"
#include "models/journal/journal_words.h"
#include "models/operation/decision_words.h"
#include "models/operation/operation_words.h"
#include "models/operation/outcome_words.h"
#include "models/words/joined_text.h"
#include "models/words/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::EntryWords)
};

QString clockText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    return locale.toString(onClockOf(now, time), u"HH:mm:ss"_s);
}

/// Up to here the seconds are counted down; after that the time of the day tells more.
constexpr qint64 CountDown = 99;

std::optional<OperationStatus> statusOf(const OutcomePart &part)
{
    return statusFrom<OperationStatus>(part.status.toUpper()).known();
}

/// "easy2play 60.00 failed: card expired"
QString partText(const OutcomePart &part)
{
    const QString amount = formatAmount(part.amount);
    const QString partner = shownText(part.solution.partner);
    const auto status = statusOf(part);
    QString text;
    if (status == OperationStatus::Success)
        return EntryWords::tr("%1 %2 succeeded", "partner, amount").arg(partner, amount);
    if (status == OperationStatus::Failure)
        text = EntryWords::tr("%1 %2 failed", "partner, amount").arg(partner, amount);
    else if (status == OperationStatus::Pending)
        text = EntryWords::tr("%1 %2 not finished", "partner, amount").arg(partner, amount);
    else if (status == OperationStatus::Uncertain)
        text =
            EntryWords::tr("%1 %2 without a clear answer", "partner, amount").arg(partner, amount);
    else
        text = EntryWords::tr("%1 %2 “%3”", "partner, amount, the server's word")
                   .arg(partner, amount, shownText(part.status));
    return withDetail(text, shownText(part.description));
}

QString partsSentence(const OperationEntry &entry, const PaymentPtr &payment)
{
    const Operation *operation = payment ? findOperation(*payment, entry) : nullptr;
    if (!operation || operation->partnerTransactions.empty())
        return {};
    QStringList texts;
    for (const OutcomePart &part : outcomeParts(*operation))
        texts.append(partText(part));
    return sideBySide(texts) + u'.';
}

QString settledSentence(const OperationEntry &entry, const PaymentPtr &payment)
{
    const QString parts = partsSentence(entry, payment);
    const QString hold = holdSentence(entry);
    const auto with = [](const QString &one, const QString &other) {
        return other.isEmpty() ? one : one + u' ' + other;
    };
    if (entry.status.is(OperationStatus::Pending)) {
        return with(parts.isEmpty()
                        ? EntryWords::tr("The provider accepted it and hasn't finished.")
                        : parts,
                    hold);
    }
    if (entry.status.is(OperationStatus::Uncertain)) {
        return with(
            EntryWords::tr(
                "A partner gave no clear answer. It may have gone through: don't repeat it."),
            hold);
    }
    if (entry.status.is(OperationStatus::Failure))
        return with(EntryWords::tr("It failed: the provider reports a technical error."), parts);
    if (entry.status.is(OperationStatus::Conflict) && !parts.isEmpty())
        return parts;
    return outcomeSentence(entry);
}

QString unknownSentence(const OperationEntry &entry, const QDateTime &now, const QLocale &locale)
{
    const bool answered = entry.error && entry.error->httpStatus > 0;
    QStringList sentences{answered ? EntryWords::tr("No clear answer was received.")
                                   : EntryWords::tr("No answer was received.")};
    const QString hold = holdSentence(entry);
    if (!hold.isEmpty()) {
        sentences << hold;
    } else if (entry.evidence.isEmpty()) {
        sentences << EntryWords::tr("It won't be resent until the outcome is known.");
    } else {
        //: %1 is a time of day
        sentences << (entry.abort
                          ? EntryWords::tr("Last checked at %1: the session doesn't show it yet.")
                          : EntryWords::tr("Last checked at %1: not on the payment yet."))
                         .arg(clockText(entry.evidence.last().at, now, locale))
                  << EntryWords::tr("It won't be resent until the outcome is known.");
    }
    return sentences.join(u' ');
}

QString notSentSentence(const OperationEntry &entry)
{
    const QString hold = holdSentence(entry);
    if (!hold.isEmpty())
        return hold;
    if (entry.nextCheck.isValid())
        return EntryWords::tr("Nothing has been done yet: the provider asked to wait. It will be "
                              "resent automatically.");
    return EntryWords::tr(
        "Nothing was sent: the provider couldn't be reached. Send it now, or cancel it.");
}

} // namespace

QString entryName(const OperationEntry &entry)
{
    if (entry.abort)
        return EntryWords::tr("Abort session");
    if (entry.creation)
        return creationName(entry);
    return entry.decision ? decisionTitle(*entry.decision) : operationTitle(entry.kind);
}

QString entryTitle(const OperationEntry &entry)
{
    if (entry.creation)
        return creationTitle(entry);
    return entry.isOperation() ? operationTitle(entry.kind, entry.amount) : entryName(entry);
}

QString knownSentence(const OperationEntry &entry, const PaymentPtr &payment, const QDateTime &now,
                      const QLocale &locale)
{
    switch (entry.state) {
    case EntryState::Recorded:
        return entry.sendAt.isValid()
                   ? EntryWords::tr("Recorded, not sent yet. Until then, you can cancel it.")
                   : EntryWords::tr("Recorded, about to be sent.");
    case EntryState::Sent:
        return EntryWords::tr("Sent. No answer yet.");
    case EntryState::NotSent:
        return notSentSentence(entry);
    case EntryState::Refused:
        return entry.mayHaveArrived ? EntryWords::tr("An answer was lost, then the provider "
                                                     "refused it. The payment doesn't show it.")
                                    : EntryWords::tr("The provider refused it. Nothing happened.");
    case EntryState::Unknown:
        return unknownSentence(entry, now, locale);
    case EntryState::Settled:
        return settledSentence(entry, payment);
    case EntryState::Cancelled:
        if (entry.creation && entry.mayHaveArrived)
            return givenUpSentence(*entry.creation);
        return entry.mayHaveArrived
                   ? EntryWords::tr("Given up manually. The payment didn't show it.")
                   : EntryWords::tr("Cancelled. Nothing was sent.");
    }
    Q_UNREACHABLE();
}

QString nextStepText(const OperationEntry &entry, const QDateTime &now, const QLocale &locale)
{
    if (entry.needsAttention())
        return EntryWords::tr("needs attention");
    if (entry.state == EntryState::Sent)
        return EntryWords::tr("waiting for the answer");
    const bool toBeSent = entry.state == EntryState::Recorded || entry.state == EntryState::NotSent;
    const QDateTime &when = entry.state == EntryState::Recorded ? entry.sendAt : entry.nextCheck;
    if (!when.isValid())
        return {};
    const qint64 seconds = (now.msecsTo(when) + 999) / 1000;
    if (seconds <= 0)
        return toBeSent ? EntryWords::tr("sending now") : EntryWords::tr("checking now");
    if (seconds <= CountDown)
        //: %1 is a number of seconds, in the sentence after it a time of day
        return (toBeSent ? EntryWords::tr("sending in %1 s") : EntryWords::tr("next check in %1 s"))
            .arg(seconds);
    return (toBeSent ? EntryWords::tr("sending at %1") : EntryWords::tr("next check at %1"))
        .arg(locale.toString(onClockOf(now, when), u"HH:mm"_s));
}

QStringList evidenceLines(const OperationEntry &entry, const QDateTime &now, const QLocale &locale)
{
    QStringList lines;
    for (const Evidence &read : entry.evidence) {
        const QString time = clockText(read.at, now, locale);
        if (entry.creation) {
            //: Here and in the next sentences, %1 is a time of day
            lines << EntryWords::tr("%1: it exists.").arg(time);
            continue;
        }
        if (entry.abort) {
            lines << (read.seen ? EntryWords::tr("%1: the session shows it.")
                                : EntryWords::tr("%1: the session doesn't show it."))
                         .arg(time);
            continue;
        }
        const auto number = read.revision.number();
        if (!number)
            lines << (read.seen ? EntryWords::tr("%1: the payment shows it.")
                                : EntryWords::tr("%1: the payment doesn't show it."))
                         .arg(time);
        else
            lines << (read.seen ? EntryWords::tr("%1: version %2 of the payment shows it.")
                                : EntryWords::tr("%1: version %2 of the payment doesn't show it."))
                         .arg(time)
                         .arg(*number);
    }
    return lines;
}

QString orderText(const OperationEntry &entry, const PaymentPtr &payment)
{
    if (payment)
        return payment->displayReference();
    return shownText(entry.creation && !entry.merchantReference.isEmpty() ? entry.merchantReference
                                                                          : entry.about());
}

} // namespace counterfoil
