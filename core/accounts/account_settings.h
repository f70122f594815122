// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/money.h"
#include "core/gateways/providers.h"
#include "core/net/http_client.h"
#include "core/notices/receiver_settings.h"
#include "core/privacy/personal_data.h"

#include <QUrl>

namespace counterfoil {

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

/// One account of a provider as a person set it up. Its secrets are not here: they are in the
/// SecretStore under its id.
struct AccountSettings
{
    QString id; ///< a uuid; given by AccountStore::add(), and never changed
    QString name;
    QString provider = providers().front()->name; ///< the name of one; it may be unknown here
    Environment environment = Environment::Test;
    QUrl host;
    SettingTexts own;      ///< what the provider asks for beside, but for the secrets
    QString colour;        ///< "#rrggbb", or empty for the theme's own
    QString authorityFile; ///< a private CA (PEM), or empty
    ProxySetting proxy;
    HttpTimeouts timeouts;
    std::chrono::seconds coolingOff{0};
    std::optional<Money> askAbove; ///< an operation above it asks again
    std::chrono::minutes idleLock{15};
    KeptData kept;
    QByteArray zone; ///< of its books, "Europe/Paris"; empty: this computer's
    ReceiverSettings receiver;
};

/// What the windows show of it.
[[nodiscard]] Account accountOf(const AccountSettings &settings);

/// Of one of the provider's own settings; the usual one where nothing was set.
[[nodiscard]] QString textOf(const AccountSettings &settings, const OwnSetting &own);

/// What the provider needs to open it, or to try it out.
[[nodiscard]] ProviderAccount providerAccount(const AccountSettings &settings,
                                              const Provider &provider, AccountSecrets secrets);

} // namespace counterfoil
