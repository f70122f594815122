// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/provider.h"

#include <algorithm>

namespace counterfoil {

QUrl Provider::host(Environment environment) const
{
    const auto preset = std::find_if(hosts.begin(), hosts.end(), [environment](const auto &known) {
        return known.environment == environment;
    });
    return preset == hosts.end() ? QUrl() : preset->host;
}

QList<SettingField> Provider::secrets() const
{
    QList<SettingField> fields;
    for (const OwnSetting &setting : settings) {
        if (setting.isSecret)
            fields.append(setting.field);
    }
    return fields;
}

const OwnSetting *Provider::setting(SettingField field) const
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [field](const auto &own) { return own.field == field; });
    return found == settings.end() ? nullptr : &*found;
}

} // namespace counterfoil
