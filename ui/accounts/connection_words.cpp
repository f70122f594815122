// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/connection_words.h"

#include "models/accounts/setting_words.h"
#include "models/words/error_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ConnectionWords)
};

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

QString refusalText(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Token:
        return ConnectionWords::tr(
            "The provider refused the client id or the client secret. Check both: a "
            "secret of the other environment is refused as well.");
    case ConnectionStep::ApiKey:
        return ConnectionWords::tr("The provider refused the API key.");
    case ConnectionStep::Entity:
        return ConnectionWords::tr("The provider does not let this account work for this entity.");
    case ConnectionStep::Credentials:
        return ConnectionWords::tr("The provider refused the credentials. Check them: those of the "
                                   "other environment are refused as well.");
    case ConnectionStep::Name:
    case ConnectionStep::Connect:
    case ConnectionStep::Tls:
        break;
    }
    return ConnectionWords::tr("The provider refused.");
}

} // namespace

QString stepText(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Name:
        return ConnectionWords::tr("The host's name is found");
    case ConnectionStep::Connect:
        return ConnectionWords::tr("The server answers");
    case ConnectionStep::Tls:
        return ConnectionWords::tr("Its certificate is verified");
    case ConnectionStep::Token:
        return ConnectionWords::tr("Client id and secret give a token");
    case ConnectionStep::ApiKey:
        return ConnectionWords::tr("The API key is accepted");
    case ConnectionStep::Entity:
        return ConnectionWords::tr("The entity may be worked for");
    case ConnectionStep::Credentials:
        return ConnectionWords::tr("The credentials are accepted");
    }
    Q_UNREACHABLE();
}

QString connectionSentence(const ConnectionReport &report)
{
    if (report.setting)
        return settingSentence(*report.setting);
    if (!report.failed)
        return report.unproven
                   ? ConnectionWords::tr(
                         "All answers were good. Whether the entity is right shows with the "
                         "first payment: the provider has no question for it.")
                   : QString();
    if (report.error.kind == ErrorKind::Cancelled)
        return ConnectionWords::tr("The test was cancelled.");
    if (isRefusal(report.error.httpStatus))
        return refusalText(*report.failed);
    if (report.error.isAboutToken)
        return errorSentence(report.error, ErrorContext::Session);
    if (report.error.httpStatus == 404)
        return ConnectionWords::tr(
            "The server is there, but it does not have the provider's API (404). Is "
            "this the right host?");
    return errorSentence(report.error, ErrorContext::Session);
}

} // namespace counterfoil
