// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/outcome_words.h"

#include "core/domain/outside_text.h"
#include "models/journal/creation_words.h"
#include "models/operation/decision_words.h"
#include "models/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OutcomeWords)
};

QString timeText(const QDateTime &time, const QDateTime &now)
{
    return onClockOf(now, time).toString(QStringLiteral("HH:mm:ss"));
}

QString successSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return OutcomeWords::tr("The money was captured.");
    case OperationKind::Refund:
        return OutcomeWords::tr("The money is on its way back to the customer.");
    case OperationKind::Void:
        return OutcomeWords::tr("The authorisation was released.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString outcomeSentence(const OperationEntry &entry)
{
    if (!entry.status.known())
        return OutcomeWords::tr("The provider answered “%1”, which this version doesn't know. The "
                                "payment shows what happened.")
            .arg(shownText(entry.status.text()));
    switch (*entry.status.known()) {
    case OperationStatus::Success:
        if (entry.abort)
            return OutcomeWords::tr("The session was aborted.");
        if (entry.creation)
            return createdSentence(*entry.creation);
        return entry.decision ? decidedSentence(*entry.decision) : successSentence(entry.kind);
    case OperationStatus::Pending:
        return OutcomeWords::tr("The provider accepted it and hasn't finished. You can close this; "
                                "Counterfoil keeps checking.");
    case OperationStatus::Failure:
        return OutcomeWords::tr("It failed: the provider reports a technical error.");
    case OperationStatus::Conflict:
        return OutcomeWords::tr(
            "Only part of it went through: some partners did it, others didn't.");
    case OperationStatus::Uncertain:
        return OutcomeWords::tr("A partner gave no clear answer. Don't repeat it: it may have gone "
                                "through. You can close this; Counterfoil keeps checking.");
    }
    Q_UNREACHABLE();
}

QString processedSentence(const Operation *operation)
{
    if (!operation)
        return {};
    return OutcomeWords::tr("Requested %1, processed %2.")
        .arg(formatMoney(operation->amount), formatMoney(operation->processed()));
}

std::vector<OutcomePart> outcomeParts(const Operation &operation)
{
    std::vector<OutcomePart> parts;
    for (const PartnerTransaction &transaction : operation.partnerTransactions) {
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const OutcomePart &part) {
            return part.solution == transaction.solution && part.status == transaction.status;
        });
        if (same == parts.end())
            parts.push_back({transaction.solution, transaction.status,
                             transaction.partnerStatusDescription, transaction.amount});
        else
            same->amount = sumOrLargest(same->amount, transaction.amount);
    }
    return parts;
}

QStringList checkingSentences(const OperationEntry &entry, const QDateTime &now)
{
    QStringList sentences;
    sentences << OutcomeWords::tr("We don't know yet whether this went through. Counterfoil keeps "
                                  "checking and makes sure that it isn't done twice.");
    if (!entry.evidence.isEmpty()) {
        const Evidence &last = entry.evidence.last();
        sentences << (last.seen
                          //: %1 is a time of day
                          ? OutcomeWords::tr("Last checked at %1: the payment shows it.")
                          : OutcomeWords::tr("Last checked at %1: the payment doesn't show it."))
                         .arg(timeText(last.at, now));
    }
    if (entry.attempts > 1)
        sentences << OutcomeWords::tr("It was sent %n times, always with the same key.", nullptr,
                                      entry.attempts);
    if (entry.nextCheck.isValid())
        //: %1 is a time of day
        sentences << OutcomeWords::tr("Next check at %1.").arg(timeText(entry.nextCheck, now));
    sentences << OutcomeWords::tr("You can close this; Counterfoil keeps checking.");
    return sentences;
}

} // namespace counterfoil
