// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/error_sentence.h"

#include "core/domain/outside_text.h"
#include "core/gateways/providers.h"
#include "models/words/answer_fault_words.h"
#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ErrorSentence)
};

/// Whatever the provider sends, a sentence stays a sentence.
constexpr qsizetype longestQuote = 500;

QString outsideWords(const QString &text)
{
    return shownText(text, longestQuote).simplified();
}

QString networkText(NetworkFault fault)
{
    switch (fault) {
    case NetworkFault::NameNotFound:
        return ErrorSentence::tr(
            "The provider's name could not be found. Is this computer online?");
    case NetworkFault::ConnectionRefused:
        return ErrorSentence::tr("The provider's server refused the connection.");
    case NetworkFault::TlsFailure:
        return ErrorSentence::tr(
            "The provider's certificate could not be verified, so nothing was sent to it.");
    case NetworkFault::Dropped:
        return ErrorSentence::tr("The connection was lost before the answer arrived.");
    case NetworkFault::Truncated:
        return ErrorSentence::tr("The answer was cut off.");
    case NetworkFault::None:
    case NetworkFault::Other:
        break;
    }
    return ErrorSentence::tr("The network failed before the answer arrived.");
}

QString notFoundText(ErrorContext context)
{
    switch (context) {
    case ErrorContext::Payment:
        return ErrorSentence::tr(
            "There is no payment with this id in this account. Nothing else is known about it "
            "here: it may belong to another account or environment.");
    case ErrorContext::Session:
        return ErrorSentence::tr("There is no session with this id in this account.");
    case ErrorContext::PaymentLink:
        return ErrorSentence::tr("There is no payment link with this id in this account.");
    case ErrorContext::Solutions:
        return ErrorSentence::tr("The provider doesn't say here how an order can be paid.");
    case ErrorContext::SigningKeys:
        return ErrorSentence::tr("The provider publishes no signing keys at this account's host.");
    case ErrorContext::Operation:
        return ErrorSentence::tr("The provider no longer knows this payment.");
    }
    return {};
}

QString waitText(const ApiError &error)
{
    if (!error.retryAfter)
        return ErrorSentence::tr("The provider asks for fewer requests. Try again later.");
    //: %1 is a number of seconds
    return ErrorSentence::tr("The provider asks for fewer requests. Try again in %1 s.")
        .arg(error.retryAfter->count());
}

QString statusText(const ApiError &error, ErrorContext context)
{
    if (error.isAboutToken && !error.isFromProvider && error.httpStatus < 500)
        return ErrorSentence::tr("Signing in to the provider failed: the answer (%1) isn't in the "
                                 "provider's form. Check the host in this account's settings, and "
                                 "any proxy or firewall in between.")
            .arg(error.httpStatus);
    if (error.isAboutToken && error.httpStatus == 404)
        return ErrorSentence::tr(
            "The provider doesn't know this account (404). Check its client id and host.");
    const bool mayBeSomebodyElse = context == ErrorContext::Operation
                                       ? error.httpStatus >= 400 && error.httpStatus < 500
                                       : error.httpStatus == 404;
    if (mayBeSomebodyElse && !error.isFromProvider)
        return ErrorSentence::tr("The answer (%1) isn't in the provider's form. It may come from a "
                                 "proxy or firewall in between.")
            .arg(error.httpStatus);
    switch (error.httpStatus) {
    case 400:
        return ErrorSentence::tr("The provider couldn't accept the request.");
    case 401:
        return ErrorSentence::tr(
            "The provider doesn't accept this account's credentials. Check them in the settings.");
    case 403:
        return ErrorSentence::tr("This account isn't allowed to do that.");
    case 404:
        return notFoundText(context);
    case 408:
        return ErrorSentence::tr("The provider timed out while waiting for the request.");
    case 409:
        return isDuplicate(error)
                   ? ErrorSentence::tr("The provider already has this operation.")
                   : ErrorSentence::tr(
                         "The provider says this isn't possible in the payment's current state.");
    case 429:
        return waitText(error);
    case 500:
        return ErrorSentence::tr("The provider's server failed (500).");
    case 502:
        return ErrorSentence::tr(
            "The provider's server got no usable answer from a partner (502).");
    case 503:
        return ErrorSentence::tr("The provider isn't available at the moment (503).");
    case 504:
        return ErrorSentence::tr(
            "The provider's server timed out while waiting for a partner (504).");
    default:
        break;
    }
    return ErrorSentence::tr("The provider answered with an error (%1).").arg(error.httpStatus);
}

QString unusableText(const ApiError &error)
{
    const QString unread = ErrorSentence::tr("The provider's answer could not be read.");
    return error.answerFault ? unread + u' ' + answerFaultSentence(*error.answerFault) : unread;
}

QString notSendableText(const NotSendable &why)
{
    switch (why.reason) {
    case NotSendable::Reason::ImplausibleId:
        return ErrorSentence::tr("This can't be an id.");
    case NotSendable::Reason::NoKey:
        return ErrorSentence::tr("An operation needs an idempotency key.");
    case NotSendable::Reason::NotPrepared:
        return ErrorSentence::tr("This isn't an operation of the payment.");
    case NotSendable::Reason::BrokenHeader:
        return ErrorSentence::tr("The header %1 contains a line break.")
            .arg(outsideWords(why.header));
    case NotSendable::Reason::InvalidAddress:
        return ErrorSentence::tr("The address isn't valid.");
    case NotSendable::Reason::CredentialsInAddress:
        return ErrorSentence::tr("An address can't contain credentials.");
    case NotSendable::Reason::NotEncrypted:
        return ErrorSentence::tr("Only https is allowed, or http to this computer.");
    case NotSendable::Reason::LinkMethod:
        return ErrorSentence::tr(
            "A link from the provider asks for another method, so it isn't followed.");
    case NotSendable::Reason::LinkLeadsAway:
        return ErrorSentence::tr(
            "A link from the provider leads outside its API, so it isn't followed.");
    }
    Q_UNREACHABLE();
}

QString mainText(const ApiError &error, ErrorContext context)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return networkText(error.fault);
    case ErrorKind::Timeout:
        return ErrorSentence::tr("The provider didn't answer in time.");
    case ErrorKind::Cancelled:
        return ErrorSentence::tr("The request was cancelled.");
    case ErrorKind::Http:
    case ErrorKind::Api:
        return statusText(error, context);
    case ErrorKind::Protocol:
        return unusableText(error);
    case ErrorKind::NotSendable:
        return notSendableText(error.notSendable.value_or(NotSendable()));
    }
    return {};
}

/// Title and detail often say the same: what the sentence has already is left out.
void addWords(QStringList &sentences, const ApiError &error)
{
    for (const QString &words : {outsideWords(error.title), outsideWords(error.detail)}) {
        if (!words.isEmpty() && !sentences.join(u' ').contains(words))
            sentences << words + (words.back().isPunct() ? QString() : u"."_s);
    }
}

void addFields(QStringList &sentences, const ApiError &error)
{
    constexpr size_t most = 5;
    for (size_t i = 0; i < error.fields.size() && i < most; ++i) {
        const FieldProblem &field = error.fields[i];
        //: a field of the request, and what the provider says about it
        sentences << ErrorSentence::tr("%1: %2.").arg(outsideWords(field.pointer),
                                                      outsideWords(field.detail));
    }
}

/// Whether money may have moved: the first question after any failed operation.
QString effectText(const ApiError &error)
{
    if (!error.sent)
        return ErrorSentence::tr("Nothing was sent.");
    if (isRefusal(error))
        return ErrorSentence::tr("Nothing happened to the payment.");
    return ErrorSentence::tr("We don't know yet whether it reached the payment.");
}

} // namespace

QString errorSentence(const ApiError &error, ErrorContext context)
{
    QStringList sentences{mainText(error, context)};
    // What was not found is named by our own sentence.
    if (error.httpStatus != 404 || error.isAboutToken || context == ErrorContext::Operation)
        addWords(sentences, error);
    addFields(sentences, error);
    if (context == ErrorContext::Operation && !isDuplicate(error))
        sentences << effectText(error);
    return sentences.join(u' ');
}

QString staleSentence(const ApiError &error, const QDateTime &seenAt)
{
    if (isNotFound(error))
        return ErrorSentence::tr(
                   "The provider no longer has this payment. What you see is from %1.")
            .arg(mediumTime(seenAt));
    //: %1 is a sentence that says what is wrong, %2 a date and time
    return ErrorSentence::tr("%1 What you see is from %2.")
        .arg(errorSentence(error, ErrorContext::Payment), mediumTime(seenAt));
}

} // namespace counterfoil
