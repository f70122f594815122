// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"

namespace counterfoil {

inline constexpr std::chrono::seconds longestCoolingOff{600};
inline constexpr std::chrono::minutes longestIdleLock{8 * 60};

/// `others` may hold the account itself, which is found by its id.
[[nodiscard]] SettingCheck checkName(const QString &name, const QString &id,
                                     const std::vector<AccountSettings> &others);
[[nodiscard]] SettingCheck checkProvider(const QString &provider);
/// A path, where there may be one, is of letters, digits, hyphens, dots, tildes and underscores,
/// and leads nowhere else: what it names is what is asked.
[[nodiscard]] SettingCheck checkHost(const QUrl &host, bool mayHavePath = false);
[[nodiscard]] SettingCheck checkColour(const QString &colour);
[[nodiscard]] SettingCheck checkAuthorityFile(const QString &path);
[[nodiscard]] SettingCheck checkProxy(const ProxySetting &proxy);
[[nodiscard]] SettingCheck checkConnectTimeout(const HttpTimeouts &timeouts);
[[nodiscard]] SettingCheck checkWholeTimeout(const HttpTimeouts &timeouts);
[[nodiscard]] SettingCheck checkCoolingOff(std::chrono::seconds coolingOff);
[[nodiscard]] SettingCheck checkAskAbove(const std::optional<Money> &limit);
[[nodiscard]] SettingCheck checkIdleLock(std::chrono::minutes idle);
/// Of the account's books; empty means this computer's.
[[nodiscard]] SettingCheck checkZone(const QByteArray &zone);

/// In the order of SettingField; nothing is wrong with one that is off. An account is opened
/// whatever is wrong with it.
[[nodiscard]] std::vector<SettingError> checkReceiver(const ReceiverSettings &receiver);

/// What a person typed as a host: "api.example.com" means https. Not checked otherwise.
[[nodiscard]] QUrl hostFromText(const QString &typed);

/// Of each of the provider's own settings that is a secret, in the provider's order.
[[nodiscard]] std::vector<SettingError> checkSecrets(const Provider &provider,
                                                     const AccountSecrets &secrets);

/// All of them but the secrets and the receiver, in the order of SettingField.
[[nodiscard]] std::vector<SettingError> checkSettings(const AccountSettings &settings,
                                                      const std::vector<AccountSettings> &others);

} // namespace counterfoil
