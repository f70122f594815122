// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_secrets.h"
#include "core/accounts/account_settings.h"

namespace counterfoil::test {

/// An account of the sandbox, as a person would set it up.
inline AccountSettings sandboxSettings(const QUrl &host)
{
    AccountSettings settings;
    settings.name = QStringLiteral("Shop");
    settings.host = host;
    settings.own = {{SettingField::Entity, QStringLiteral("5e3a0862-7cc3-4427-92ba-9e1e9595f571")},
                    {SettingField::ClientId, QStringLiteral("demo-client")}};
    return settings;
}

inline AccountSecrets sandboxSecrets()
{
    return {{SettingField::ClientSecret, Secret("demo-secret")},
            {SettingField::ApiKey, Secret("demo-key")}};
}

} // namespace counterfoil::test
