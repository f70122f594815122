// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_settings.h"

namespace counterfoil {

Account accountOf(const AccountSettings &settings)
{
    Account account;
    account.id = settings.id;
    account.name = settings.name;
    account.provider = settings.provider;
    account.environment = settings.environment;
    account.coolingOff = settings.coolingOff;
    account.askAbove = settings.askAbove;
    account.zone = settings.zone;
    account.colour = settings.colour;
    return account;
}

QString textOf(const AccountSettings &settings, const OwnSetting &own)
{
    return settings.own.value(own.field, own.usual);
}

ProviderAccount providerAccount(const AccountSettings &settings, const Provider &provider,
                                AccountSecrets secrets)
{
    ProviderAccount account{settings.host, {}, std::move(secrets), settings.environment};
    for (const OwnSetting &own : provider.settings) {
        if (!own.isSecret)
            account.settings.insert(own.field, textOf(settings, own));
    }
    return account;
}

} // namespace counterfoil
