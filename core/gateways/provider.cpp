// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/provider.h"

#include <algorithm>

namespace counterfoil {

namespace {

QList<SettingField> secretsOf(const std::vector<OwnSetting> &settings, bool areOptional)
{
    QList<SettingField> fields;
    for (const OwnSetting &setting : settings) {
        if (setting.isSecret && setting.isOptional == areOptional)
            fields.append(setting.field);
    }
    return fields;
}

} // namespace

QUrl Provider::host(Environment environment) const
{
    const auto preset = std::find_if(hosts.begin(), hosts.end(), [environment](const auto &known) {
        return known.environment == environment;
    });
    return preset == hosts.end() ? QUrl() : preset->host;
}

QList<SettingField> Provider::secrets() const
{
    return secretsOf(settings, false);
}

QList<SettingField> Provider::optionalSecrets() const
{
    return secretsOf(settings, true);
}

const OwnSetting *Provider::setting(SettingField field) const
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [field](const auto &own) { return own.field == field; });
    return found == settings.end() ? nullptr : &*found;
}

} // namespace counterfoil
