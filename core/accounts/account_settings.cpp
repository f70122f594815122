// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_settings.h"

namespace counterfoil {

Account accountOf(const AccountSettings &settings)
{
    Account profile;
    profile.id = settings.id;
    profile.name = settings.name;
    profile.provider = settings.provider;
    profile.environment = settings.environment;
    profile.coolingOff = settings.coolingOff;
    profile.askAbove = settings.askAbove;
    return profile;
}

QString textOf(const AccountSettings &settings, const OwnSetting &own)
{
    return settings.own.value(own.field, own.usual);
}

ProviderAccount providerAccount(const AccountSettings &settings, const Provider &provider,
                                AccountSecrets secrets)
{
    ProviderAccount account{settings.host, {}, std::move(secrets)};
    for (const OwnSetting &own : provider.settings) {
        if (!own.isSecret)
            account.settings.insert(own.field, textOf(settings, own));
    }
    return account;
}

} // namespace counterfoil
