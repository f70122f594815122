// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_provider.h"

#include "core/gateways/purse/purse_ids.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/gateways/purse/purse_probe.h"
#include "core/gateways/purse/purse_problems.h"
#include "core/gateways/purse/purse_webhook.h"
#include "core/gateways/uuid_forms.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::purse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestClientText = 100;
constexpr qsizetype longestApiKey = 36;
constexpr qsizetype shortestWebhookToken = 16;

SettingCheck checkCredential(const QByteArray &bytes, qsizetype longest)
{
    if (bytes.isEmpty())
        return SettingProblem::Empty;
    if (bytes.size() > longest)
        return SettingProblem::TooLong;
    // What can stand in a header without an encoding.
    const bool isVisibleAscii =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    return isVisibleAscii ? std::nullopt : SettingCheck(SettingProblem::NotPrintable);
}

SettingCheck checkEntity(const QByteArray &value)
{
    if (value.isEmpty())
        return SettingProblem::Empty;
    static const QRegularExpression uuid(u"\\A"_s + uuidPattern() + u"\\z"_s);
    return uuid.match(QString::fromUtf8(value)).hasMatch() ? std::nullopt
                                                           : SettingCheck(SettingProblem::NotAUuid);
}

SettingCheck checkClientId(const QByteArray &value)
{
    const SettingCheck check = checkCredential(value, longestClientText);
    // HTTP Basic (RFC 7617) ends the id at the first colon.
    if (!check && value.contains(':'))
        return SettingProblem::NotPrintable;
    return check;
}

SettingCheck checkClientSecret(const QByteArray &value)
{
    return checkCredential(value, longestClientText);
}

SettingCheck checkApiKey(const QByteArray &value)
{
    return checkCredential(value, longestApiKey);
}

SettingCheck checkWebhookToken(const QByteArray &value)
{
    if (value.isEmpty())
        return std::nullopt;
    const SettingCheck check = checkCredential(value, longestClientText);
    return !check && value.size() < shortestWebhookToken ? SettingCheck(SettingProblem::TooShort)
                                                         : check;
}

SettingCheck checkPrioritiesField(const QByteArray &value)
{
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]{0,63}\\z"_s);
    return form.match(QString::fromUtf8(value)).hasMatch() ? std::nullopt
                                                           : SettingCheck(SettingProblem::NotAName);
}

/// The limits are of the documents (purse-api.md).
std::vector<OwnSetting> ownSettings()
{
    return {
        {SettingField::Entity, u"entity"_s, &checkEntity},
        {SettingField::ClientId, u"client_id"_s, &checkClientId},
        {SettingField::ClientSecret, u"client_secret"_s, &checkClientSecret, true},
        {SettingField::ApiKey, u"api_key"_s, &checkApiKey, true},
        // decision P1
        {SettingField::PrioritiesField, u"priorities_field"_s, &checkPrioritiesField, false,
         u"priorities"_s},
        // decision P3
        {SettingField::NoticeToken, u"webhook_token"_s, &checkWebhookToken, true, {}, true},
    };
}

PurseAccount accountOf(const ProviderAccount &account)
{
    return {account.host,
            EntityId(account.settings.value(SettingField::Entity)),
            account.settings.value(SettingField::ClientId),
            secretOf(account.secrets, SettingField::ClientSecret),
            secretOf(account.secrets, SettingField::ApiKey),
            secretOf(account.secrets, SettingField::NoticeToken),
            account.settings.value(SettingField::PrioritiesField)};
}

Notice webhookOfAnyAccount(const ReceivedNotice &received)
{
    return readWebhook(received, {});
}

std::unique_ptr<PaymentGateway> open(const ProviderAccount &account, GatewayOptions options)
{
    return std::make_unique<PurseGateway>(accountOf(account), std::move(options));
}

std::unique_ptr<ConnectionProbe> probe(const ProviderAccount &account, GatewayOptions options)
{
    return std::make_unique<PurseProbe>(accountOf(account), std::move(options));
}

ProviderAccount sandboxPurse(const QUrl &sandbox)
{
    return {sandbox,
            {{SettingField::Entity, u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s},
             {SettingField::ClientId, u"demo-client"_s},
             {SettingField::PrioritiesField, u"priorities"_s}},
            {{SettingField::ClientSecret, Secret("demo-secret")},
             {SettingField::ApiKey, Secret("demo-key")}}};
}

/// Those that nobody paid (sandbox/purse/seed/demo_sessions.cpp).
QList<SessionId> unpaidSessions()
{
    QList<SessionId> sessions;
    for (int number = 1; number <= 5; ++number)
        sessions << SessionId(u"1c0f6a52-3a04-4b8e-9f0e-55d0a1b2000%1"_s.arg(number));
    return sessions;
}

} // namespace

const Provider &provider()
{
    using enum ConnectionStep;
    static const Provider purse{
        .name = u"Purse"_s,
        // decision P16
        .hosts = {{Environment::Test, QUrl(u"https://api.purse-sandbox.com"_s)},
                  {Environment::Live, QUrl(u"https://api.purse-live.com"_s)}},
        .settings = ownSettings(),
        .steps = {Name, Connect, Tls, Token, ApiKey, Entity},
        .ids = idForms(),
        .readPayment = &parsePayment,
        .isDuplicate = &isDuplicate,
        .refusedInput = &refusedInput,
        .open = &open,
        .probe = &probe,
        .sandbox = {u"purse"_s, &sandboxPurse, unpaidSessions()},
        .readNotice = &webhookOfAnyAccount,
    };
    return purse;
}

} // namespace counterfoil::purse
