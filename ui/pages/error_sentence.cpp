// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/error_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ErrorSentence)
};

QString words(QString text)
{
    text = text.simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    constexpr qsizetype few = 300;
    return text.size() > few ? text.left(few) + u'…' : text;
}

// "Title: detail", whichever of the two there is.
QString providerWords(const ApiError &error)
{
    const QString title = words(error.title);
    const QString detail = words(error.detail);
    if (title.isEmpty() || detail.isEmpty() || title == detail)
        return title.isEmpty() ? detail : title;
    return title + u": "_s + detail;
}

QString networkSentence(NetworkFault fault)
{
    switch (fault) {
    case NetworkFault::NameNotFound:
        return ErrorSentence::tr("The provider's address was not found. Is this computer online?");
    case NetworkFault::ConnectionRefused:
        return ErrorSentence::tr("The provider's server refused the connection.");
    case NetworkFault::TlsFailure:
        return ErrorSentence::tr(
            "The connection is not safe: the server's certificate could not be verified.");
    case NetworkFault::Dropped:
        return ErrorSentence::tr("The connection broke before an answer came.");
    case NetworkFault::Truncated:
        return ErrorSentence::tr("The answer broke off in the middle.");
    case NetworkFault::None:
    case NetworkFault::Other:
        break;
    }
    return ErrorSentence::tr("The provider could not be reached.");
}

QString retrySentence(const ApiError &error)
{
    if (!error.retryAfter)
        return ErrorSentence::tr("The provider asks for fewer requests. Try again in a moment.");
    return ErrorSentence::tr("The provider asks for fewer requests. Try again in %n seconds.",
                             nullptr, static_cast<int>(error.retryAfter->count()));
}

QString statusSentence(const ApiError &error)
{
    switch (error.httpStatus) {
    case 401:
        return ErrorSentence::tr("The provider did not accept the credentials of this profile.");
    case 403:
        return ErrorSentence::tr("This profile is not allowed to do that.");
    case 404:
        return ErrorSentence::tr("The provider does not know this id.");
    case 409:
        return ErrorSentence::tr("The provider reports a conflict with what happened meanwhile.");
    case 429:
        return retrySentence(error);
    default:
        break;
    }
    if (error.httpStatus >= 500)
        return ErrorSentence::tr("The provider has a problem of its own (status %1).")
            .arg(error.httpStatus);
    return ErrorSentence::tr("The provider refused the request (status %1).").arg(error.httpStatus);
}

QString withWords(const QString &sentence, const QString &said)
{
    return said.isEmpty() ? sentence : ErrorSentence::tr("%1 It said: %2").arg(sentence, said);
}

} // namespace

QString errorSentence(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return networkSentence(error.fault);
    case ErrorKind::Timeout:
        return ErrorSentence::tr("The provider did not answer in time.");
    case ErrorKind::Cancelled:
        return ErrorSentence::tr("The request was cancelled.");
    case ErrorKind::Http:
    case ErrorKind::Api:
        return withWords(statusSentence(error), providerWords(error));
    case ErrorKind::Protocol:
        break;
    }
    return withWords(ErrorSentence::tr("The provider's answer could not be read."),
                     providerWords(error));
}

bool isOffline(const ApiError &error)
{
    return error.kind == ErrorKind::Network && (error.fault == NetworkFault::NameNotFound ||
                                                error.fault == NetworkFault::ConnectionRefused);
}

} // namespace counterfoil
