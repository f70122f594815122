// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/provider.h"

namespace counterfoil {

/// The object name of the field of a provider's own setting: "accountClientId" for client_id.
[[nodiscard]] inline QString settingName(const QString &prefix, const OwnSetting &own)
{
    QString name = prefix;
    for (const QString &part : own.word.split(u'_'))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name;
}

} // namespace counterfoil
