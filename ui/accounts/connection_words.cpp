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
        return ConnectionWords::tr("The provider refused the client id or the client secret. Check "
                                   "both, and that they belong to this environment.");
    case ConnectionStep::ApiKey:
        return ConnectionWords::tr("The provider refused the API key.");
    case ConnectionStep::Entity:
        return ConnectionWords::tr("The provider doesn't give this account access to this entity.");
    case ConnectionStep::Credentials:
        return ConnectionWords::tr("The provider refused the credentials. Check them, and that "
                                   "they belong to this environment.");
    case ConnectionStep::Name:
    case ConnectionStep::Connect:
    case ConnectionStep::Tls:
        break;
    }
    return ConnectionWords::tr("The provider refused the request.");
}

} // namespace

QString stepText(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Name:
        return ConnectionWords::tr("Host name");
    case ConnectionStep::Connect:
        return ConnectionWords::tr("Connection to the server");
    case ConnectionStep::Tls:
        return ConnectionWords::tr("Certificate");
    case ConnectionStep::Token:
        return ConnectionWords::tr("Client id and secret");
    case ConnectionStep::ApiKey:
        return ConnectionWords::tr("API key");
    case ConnectionStep::Entity:
        return ConnectionWords::tr("Access to the entity");
    case ConnectionStep::Credentials:
        return ConnectionWords::tr("Credentials");
    }
    Q_UNREACHABLE();
}

QString connectionSentence(const ConnectionReport &report)
{
    if (report.setting)
        return settingSentence(*report.setting);
    if (!report.failed)
        return report.unproven
                   ? ConnectionWords::tr("The connection works. The entity can't be tested without "
                                         "a payment; the first one will confirm it.")
                   : QString();
    if (report.error.kind == ErrorKind::Cancelled)
        return ConnectionWords::tr("The test was cancelled.");
    if (isRefusal(report.error.httpStatus))
        return refusalText(*report.failed);
    if (report.error.isAboutToken)
        return errorSentence(report.error, ErrorContext::Session);
    if (report.error.httpStatus == 404)
        return ConnectionWords::tr(
            "The server answers, but it doesn't have the provider's API (404). Check the host.");
    return errorSentence(report.error, ErrorContext::Session);
}

} // namespace counterfoil
