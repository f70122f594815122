// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"
#include "core/domain/secret.h"

#include <optional>

namespace counterfoil {

enum class SettingField {
    Name,
    Provider,
    Host,
    Entity,
    ClientId,
    ClientSecret,
    ApiKey,
    Colour,
    AuthorityFile,
    Proxy,
    ConnectTimeout,
    WholeTimeout,
    CoolingOff,
    AskAbove,
    IdleLock,
    PrioritiesField,
};

/// What is wrong with a field; `ui` makes the sentence.
enum class SettingProblem {
    Empty,
    Taken, ///< another profile has that name
    TooLong,
    NotPrintable, ///< control characters, or beyond ASCII where a header needs it
    NotSupported, ///< a provider that this version does not speak to
    NotAnAddress,
    NotHttps, ///< and not this machine either
    HasUserInfo,
    HasPath, ///< or a query or a fragment
    NotAUuid,
    NotAColour,
    FileUnreadable,
    FileNotPem, ///< no certificate in it
    NotAHost,
    OutOfRange,
    ShorterThanConnect, ///< the whole must not end before the connecting
    NotPositive,
    UnknownCurrency,
    NotAName, ///< letters, digits and underscores only
};

inline constexpr std::chrono::seconds longestCoolingOff{600};
inline constexpr std::chrono::minutes longestIdleLock{8 * 60};

using SettingCheck = std::optional<SettingProblem>;

/// `others` may hold the profile itself, which is found by its id.
[[nodiscard]] SettingCheck checkName(const QString &name, const QString &id,
                                     const std::vector<AccountSettings> &others);
[[nodiscard]] SettingCheck checkProvider(const Word<Provider> &provider);
[[nodiscard]] SettingCheck checkHost(const QUrl &host);
[[nodiscard]] SettingCheck checkEntity(const EntityId &entity);
[[nodiscard]] SettingCheck checkClientId(const QString &clientId);
[[nodiscard]] SettingCheck checkClientSecret(const Secret &secret);
[[nodiscard]] SettingCheck checkApiKey(const Secret &key);
[[nodiscard]] SettingCheck checkColour(const QString &colour);
[[nodiscard]] SettingCheck checkAuthorityFile(const QString &path);
[[nodiscard]] SettingCheck checkProxy(const ProxySetting &proxy);
[[nodiscard]] SettingCheck checkConnectTimeout(const HttpTimeouts &timeouts);
[[nodiscard]] SettingCheck checkWholeTimeout(const HttpTimeouts &timeouts);
[[nodiscard]] SettingCheck checkCoolingOff(std::chrono::seconds coolingOff);
[[nodiscard]] SettingCheck checkAskAbove(const std::optional<Money> &limit);
[[nodiscard]] SettingCheck checkIdleLock(std::chrono::minutes idle);
[[nodiscard]] SettingCheck checkPrioritiesField(const QString &name);

/// What a person typed as a host: "api.example.com" means https. Not checked otherwise.
[[nodiscard]] QUrl hostFromText(const QString &typed);

struct SettingError
{
    SettingField field;
    SettingProblem problem;

    friend bool operator==(const SettingError &, const SettingError &) = default;
};

/// All of them but the secrets, in the order of SettingField.
[[nodiscard]] std::vector<SettingError> checkSettings(const AccountSettings &settings,
                                                      const std::vector<AccountSettings> &others);

} // namespace counterfoil
