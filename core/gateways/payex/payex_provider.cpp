// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_provider.h"

#include "core/gateways/payex/payex_callback.h"
#include "core/gateways/payex/payex_ids.h"
#include "core/gateways/payex/payex_parser.h"
#include "core/gateways/payex/payex_probe.h"
#include "core/gateways/payex/payex_problems.h"
#include "core/gateways/url_below.h"

#include <algorithm>

namespace counterfoil::payex {

using namespace Qt::StringLiterals;

namespace {

SettingCheck checkMerchantToken(const QByteArray &value)
{
    if (value.isEmpty())
        return SettingProblem::Empty;
    // What can stand in a header without an encoding.
    const bool isVisibleAscii =
        std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    return isVisibleAscii ? std::nullopt : SettingCheck(SettingProblem::NotPrintable);
}

PayexAccount payexAccountOf(const ProviderAccount &account)
{
    return {account.host, secretOf(account.secrets, SettingField::ApiToken)};
}

std::unique_ptr<PaymentGateway> openPayex(const ProviderAccount &account, GatewayOptions options)
{
    return std::make_unique<PayexGateway>(payexAccountOf(account), std::move(options));
}

std::unique_ptr<ConnectionProbe> probePayex(const ProviderAccount &account, GatewayOptions options)
{
    return std::make_unique<PayexProbe>(payexAccountOf(account), std::move(options));
}

ProviderAccount sandboxPayex(const QUrl &sandbox)
{
    return {urlBelow(sandbox, u"/payex"_s), {}, {{SettingField::ApiToken, Secret("demo-token")}}};
}

} // namespace

const Provider &provider()
{
    using enum ConnectionStep;
    static const Provider payex{
        .name = u"PayEx"_s,
        .hosts = {{Environment::Test, QUrl(u"https://api.externalintegration.payex.com"_s)},
                  {Environment::Live, QUrl(u"https://api.payex.com"_s)}},
        .mayHavePath = true,
        .settings = {{SettingField::ApiToken, u"merchant_token"_s, &checkMerchantToken, true}},
        .steps = {Name, Connect, Tls, Credentials},
        .ids = idForms(),
        .readPayment = &parsePayment,
        .isDuplicate = &isDuplicate,
        .refusedInput = &refusedInput,
        .open = &openPayex,
        .probe = &probePayex,
        .sandbox = {u"payex"_s, &sandboxPayex},
        .readNotice = &payex::readNotice,
    };
    return payex;
}

} // namespace counterfoil::payex
