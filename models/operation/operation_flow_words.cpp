// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_flow_words.h"

#include "models/journal/journal_words.h"
#include "models/operation/outcome_words.h"
#include "models/words/error_sentence.h"
#include "models/words/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OperationFlowWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationFlowWords)
};

/// What the provider says about single fields stands beside them.
QString providerRefusal(ApiError error)
{
    error.fields.clear();
    return errorSentence(error, ErrorContext::Operation);
}

QString whyNotSent(const OperationEntry &entry, const QDateTime &now)
{
    if (!entry.error)
        return holdSentence(entry);
    const QString why = errorSentence(*entry.error, ErrorContext::Operation);
    if (!entry.nextCheck.isValid())
        return why;
    return why + u' ' +
           //: %1 is a time of day
           OperationFlowWords::tr("It will be resent automatically at %1.")
               .arg(onClockOf(now, entry.nextCheck).toString(u"HH:mm:ss"_s));
}

/// The payment could not be read; and what that means for sending.
QString unreadSentence(const OperationFlow &flow)
{
    if (!flow.readError())
        return {};
    const QString stale = staleSentence(*flow.readError(), onClockOf(flow.now(), flow.seenAt()));
    if (!flow.sendsUnread())
        return stale;
    return stale + u' ' +
           OperationFlowWords::tr("Nothing was sent: somebody else may have changed the payment "
                                  "since. Try again later, or send it anyway.");
}

} // namespace

QString sentenceAboveInputs(const OperationFlow &flow)
{
    if (flow.stage() == OperationStage::NotSent)
        return whyNotSent(*flow.entry(), flow.now());
    if (flow.refusal())
        return providerRefusal(*flow.refusal());
    return flow.held().isEmpty() ? unreadSentence(flow) : flow.held();
}

QStringList outcomeSentences(const OperationFlow &flow)
{
    return flow.stage() == OperationStage::Checking ? checkingSentences(*flow.entry(), flow.now())
                                                    : QStringList(outcomeSentence(*flow.entry()));
}

} // namespace counterfoil
