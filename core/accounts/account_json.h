// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"

#include <QJsonObject>

namespace counterfoil {

/// An account as `profiles.json` holds it. Nothing for an entry without an id or a name, or with a
/// member of another type than ours; a member that is missing has its default.
[[nodiscard]] std::optional<AccountSettings> accountFromJson(const QJsonObject &json);

/// Writes our members into what was there before, so that members of a later version stay.
[[nodiscard]] QJsonObject accountToJson(const AccountSettings &settings, QJsonObject before);

} // namespace counterfoil
