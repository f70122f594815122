// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_provider.h"

#include "core/domain/local_clock.h"
#include "core/gateways/pay/exchange.h"
#include "core/gateways/pay/pay_ids.h"
#include "core/gateways/pay/pay_parsers.h"
#include "core/gateways/pay/pay_probe.h"
#include "core/gateways/pay/pay_problems.h"
#include "core/gateways/url_below.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 100;

/// Any of them reads the same orders.
const std::array<QUrl, 3> &orderHosts()
{
    static const std::array hosts{QUrl(u"https://connect.pay.nl"_s),
                                  QUrl(u"https://connect.payments.nl"_s),
                                  QUrl(u"https://connect.achterelkebetaling.nl"_s)};
    return hosts;
}

SettingCheck checkCode(const QByteArray &value, const QString &letters)
{
    if (value.isEmpty())
        return SettingProblem::Empty;
    const QRegularExpression form(u"\\A(?:%1)-[0-9]{4}-[0-9]{4}\\z"_s.arg(letters));
    return form.match(QString::fromUtf8(value)).hasMatch() ? std::nullopt
                                                           : SettingCheck(SettingProblem::NotACode);
}

SettingCheck checkService(const QByteArray &value)
{
    return checkCode(value, u"SL"_s);
}

SettingCheck checkTokenCode(const QByteArray &value)
{
    return checkCode(value, u"AT|SL"_s);
}

SettingCheck checkToken(const QByteArray &value)
{
    if (value.isEmpty())
        return SettingProblem::Empty;
    if (value.size() > longestToken)
        return SettingProblem::TooLong;
    const bool isVisibleAscii =
        std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    return isVisibleAscii ? std::nullopt : SettingCheck(SettingProblem::NotPrintable);
}

SettingCheck checkNoticeZone(const QByteArray &value)
{
    return isZoneName(value) ? std::nullopt : SettingCheck(SettingProblem::UnknownZone);
}

SettingCheck checkNoticeCurrency(const QByteArray &value)
{
    const auto currency = Currency::fromCode(QString::fromUtf8(value));
    return currency && currency->exponent() ? std::nullopt
                                            : SettingCheck(SettingProblem::UnknownCurrency);
}

std::vector<OwnSetting> paySettings()
{
    return {
        {SettingField::Service, u"service"_s, &checkService},
        {SettingField::TokenCode, u"token_code"_s, &checkTokenCode},
        {SettingField::ApiToken, u"api_token"_s, &checkToken, true},
        // decision Y8
        {SettingField::NoticeZone, u"notice_zone"_s, &checkNoticeZone, false,
         QString::fromUtf8(LegacySetting().zone)},
        {SettingField::NoticeCurrency, u"notice_currency"_s, &checkNoticeCurrency, false,
         LegacySetting().currency},
    };
}

PayAccount payAccountOf(const ProviderAccount &account)
{
    PayAccount pay = payAccount(account.host);
    pay.service = account.settings.value(SettingField::Service);
    pay.userName = account.settings.value(SettingField::TokenCode);
    pay.token = secretOf(account.secrets, SettingField::ApiToken);
    pay.mode = account.environment == Environment::Live ? OrderMode::Live : OrderMode::Test;
    const LegacySetting usual;
    pay.legacy = {
        account.settings.value(SettingField::NoticeZone, QString::fromUtf8(usual.zone)).toUtf8(),
        account.settings.value(SettingField::NoticeCurrency, usual.currency)};
    return pay;
}

std::unique_ptr<PaymentGateway> openPay(const ProviderAccount &account, GatewayOptions options)
{
    return std::make_unique<PayGateway>(payAccountOf(account), std::move(options));
}

std::unique_ptr<ConnectionProbe> probePay(const ProviderAccount &account, GatewayOptions options)
{
    return std::make_unique<PayProbe>(payAccountOf(account), std::move(options));
}

ProviderAccount sandboxPay(const QUrl &sandbox)
{
    return {
        urlBelow(sandbox, u"/pay"_s),
        {{SettingField::Service, u"SL-0001-0001"_s}, {SettingField::TokenCode, u"AT-0001-0001"_s}},
        {{SettingField::ApiToken, Secret("demo-token")}}};
}

Notice readOfAnyAccount(const ReceivedNotice &received)
{
    return readExchange(received, {});
}

/// Test orders have no host of their own.
std::vector<HostPreset> payPresets()
{
    std::vector<HostPreset> presets;
    for (const auto environment : {Environment::Test, Environment::Live}) {
        for (const QUrl &host : orderHosts())
            presets.push_back({environment, host});
    }
    return presets;
}

} // namespace

PayAccount payAccount(const QUrl &host)
{
    PayAccount account;
    account.host = host;
    account.refundHost = host;
    const auto &hosts = orderHosts();
    if (std::none_of(hosts.begin(), hosts.end(),
                     [&host](const QUrl &known) { return known.host() == host.host(); }))
        return account; // one of its own has everything
    account.refundHost = QUrl(u"https://rest.pay.nl"_s);
    std::copy_if(hosts.begin(), hosts.end(), std::back_inserter(account.otherHosts),
                 [&host](const QUrl &known) { return known.host() != host.host(); });
    return account;
}

const Provider &provider()
{
    using enum ConnectionStep;
    static const Provider pay{
        .name = u"PAY."_s,
        .hosts = payPresets(),
        .mayHavePath = true,
        .settings = paySettings(),
        .steps = {Name, Connect, Tls, Credentials},
        .ids = idForms(),
        .readPayment = &parseOrder,
        .isDuplicate = &isDuplicate,
        .refusedInput = &refusedInput,
        .open = &openPay,
        .probe = &probePay,
        .sandbox = {u"pay"_s, &sandboxPay},
        .readNotice = &readOfAnyAccount,
    };
    return pay;
}

} // namespace counterfoil::pay
