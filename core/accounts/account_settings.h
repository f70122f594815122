// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/profile.h"
#include "core/domain/word.h"
#include "core/net/http_client.h"
#include "core/privacy/personal_data.h"

#include <QUrl>

#include <vector>

namespace counterfoil {

enum class Provider { Purse };

/// Reads the word of the file; one that we do not know is kept, and cannot be opened.
[[nodiscard]] Word<Provider> providerFromWord(const QString &word);
[[nodiscard]] Word<Provider> wordOf(Provider provider);

enum class ProxyMode { System, None, Host };

/// How to reach the provider. This machine itself is always spoken to directly.
struct ProxySetting
{
    ProxyMode mode = ProxyMode::System;
    QString host; ///< for Host
    quint16 port = 0;

    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

/// What of an account's payments stays on this computer.
struct KeptData
{
    static constexpr int MostMonths = 120;

    PersonalData people = PersonalData::Full;
    int months = 0; ///< so long after its creation a payment is removed; 0: never
    /// What was kept before of names and e-mails has still to be reduced to that.
    bool isReducing = false;

    friend bool operator==(const KeptData &, const KeptData &) = default;
};

/// One account of a provider as a person set it up. Its two secrets are not here: they are in the
/// SecretStore under its id.
struct AccountSettings
{
    QString id; ///< a uuid; given by ProfileStore::add(), and never changed
    QString name;
    Word<Provider> provider = wordOf(Provider::Purse);
    Environment environment = Environment::Test;
    QUrl host;
    EntityId entity;
    QString clientId;
    QString colour;        ///< "#rrggbb", or empty for the theme's own
    QString authorityFile; ///< a private CA (PEM), or empty
    ProxySetting proxy;
    HttpTimeouts timeouts;
    std::chrono::seconds coolingOff{0};
    std::optional<Money> askAbove; ///< an operation above it asks again
    std::chrono::minutes idleLock{15};
    QString prioritiesField = QStringLiteral("priorities"); // decision P1
    KeptData kept;
};

/// What the windows show of it.
[[nodiscard]] Profile profileOf(const AccountSettings &settings);

/// A host that the provider names in its documents (purse-api.md); any other can be typed.
struct HostPreset
{
    Environment environment;
    QUrl host;
};
[[nodiscard]] std::vector<HostPreset> hostPresets(Provider provider);

} // namespace counterfoil
