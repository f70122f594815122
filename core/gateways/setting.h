// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QMap>
#include <QString>

#include <map>
#include <optional>

namespace counterfoil {

/// What can be set of an account. Those from Entity to ApiToken, and from PrioritiesField to
/// NoticeToken, are a provider's: each asks for its own (Provider::settings).
enum class SettingField {
    Name,
    Provider,
    Host,
    Entity,
    ClientId,
    ClientSecret,
    ApiKey,
    Service,
    TokenCode,
    ApiToken,
    Colour,
    AuthorityFile,
    Proxy,
    ConnectTimeout,
    WholeTimeout,
    CoolingOff,
    AskAbove,
    IdleLock,
    Zone,
    PrioritiesField,
    NoticeZone,     ///< of the moments in notifications that name none
    NoticeCurrency, ///< likewise
    NoticeToken,    ///< that comes with a notification
    ReceiverAddress,
    ReceiverPort,
    ReceiverCertificate,
    ReceiverKey,
};

/// What is wrong with a field; `models` makes the sentence.
enum class SettingProblem {
    Empty,
    Taken, ///< another account has that name
    TooLong,
    NotPrintable, ///< control characters, or beyond ASCII where a header needs it
    NotSupported, ///< a provider that this version does not speak to
    NotAnAddress,
    NotHttps, ///< and not this machine either
    HasUserInfo,
    HasPath,  ///< or a query or a fragment
    NotAPath, ///< where a host may have one: no plain path, or something behind it
    NotAUuid,
    NotACode, ///< of two letters and eight digits
    NotAColour,
    FileUnreadable,
    FileNotPem, ///< no certificate in it
    NotAHost,
    OutOfRange,
    ShorterThanConnect, ///< the whole must not end before the connecting
    NotPositive,
    UnknownCurrency,
    NotAName, ///< letters, digits and underscores only
    UnknownZone,
    TooShort,
    NotAnIpAddress,
    NotEncrypted, ///< and other computers could reach it
    FileNotKey,   ///< no private key in it that needs no passphrase
};

using SettingCheck = std::optional<SettingProblem>;

struct SettingError
{
    SettingField field;
    SettingProblem problem;

    friend bool operator==(const SettingError &, const SettingError &) = default;
};

using SettingTexts = QMap<SettingField, QString>;
/// The secrets of an account. They live in a SecretStore, never in a file.
using AccountSecrets = std::map<SettingField, Secret>;

/// Empty where there is none.
[[nodiscard]] inline Secret secretOf(const AccountSecrets &secrets, SettingField field)
{
    const auto found = secrets.find(field);
    return found == secrets.end() ? Secret() : found->second;
}

} // namespace counterfoil
