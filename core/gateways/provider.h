// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/gateways/connection_probe.h"
#include "core/gateways/gateway_options.h"
#include "core/gateways/id_forms.h"
#include "core/gateways/payment_gateway.h"
#include "core/gateways/setting.h"

#include <memory>
#include <vector>

namespace counterfoil {

/// A host that the provider names in its documents; any other can be typed.
struct HostPreset
{
    Environment environment;
    QUrl host;
};

/// A setting that a provider wants of an account, beside those that every account has.
struct OwnSetting
{
    SettingField field;
    QString word; ///< its name in the list of accounts, but for a secret; never renamed
    SettingCheck (*check)(const QByteArray &value);
    bool isSecret = false;
    /// The value of a new account. A setting that has one is seldom changed.
    QString usual = {};
    bool isOptional = false; ///< a secret that an account can do without
};

/// Which input of an operation a complaint of the provider is about.
struct RefusedInput
{
    enum class Kind {
        None,
        Amount,
        Reference,
        Lines,
        Priorities,
        Description,
        TaxAmount,
        TaxRate,
        ProcessDate,
    };
    Kind kind = Kind::None;
    std::optional<int> row = std::nullopt; ///< of the priority list
};

/// What a gateway needs of an account.
struct ProviderAccount
{
    QUrl host;             ///< https, or http to loopback only; paths are added to it
    SettingTexts settings; ///< those of Provider::settings that are no secrets
    AccountSecrets secrets;
    Environment environment = Environment::Test;
};

/// Where the sandbox serves a provider: the demo has an account of each.
struct SandboxSide
{
    QString word; ///< of the provider, in the sandbox's list of payments
    /// With the demo's credentials, which open nothing else.
    ProviderAccount (*account)(const QUrl &sandbox);
    /// Those of the demo that no payment of the list names.
    QList<SessionId> sessions = {};
};

/// All that the program has to know of a provider before it speaks to it. Constant, and there as
/// long as the process.
struct Provider
{
    QString name; ///< as it is shown, and its word in the list of accounts; never renamed
    std::vector<HostPreset> hosts;
    bool mayHavePath = false;          ///< whether a host that is typed may have a path behind it
    std::vector<OwnSetting> settings;  ///< in the order in which they are asked for
    std::vector<ConnectionStep> steps; ///< of its probe
    IdForms ids;
    PaymentGateway::PaymentReader readPayment;
    /// Whether an operation was refused because it was done already, by a request before.
    bool (*isDuplicate)(const ApiError &error);
    /// By the parts of a JSON pointer into the request.
    RefusedInput (*refusedInput)(const QStringList &pointer);
    std::unique_ptr<PaymentGateway> (*open)(const ProviderAccount &account, GatewayOptions options);
    std::unique_ptr<ConnectionProbe> (*probe)(const ProviderAccount &account,
                                              GatewayOptions options);
    SandboxSide sandbox;
    /// What came as a notification, read without an account; null where no form is known.
    Notice (*readNotice)(const ReceivedNotice &received) = nullptr;

    /// Empty where the provider names none.
    [[nodiscard]] QUrl host(Environment environment) const;
    /// Those that an account cannot do without.
    [[nodiscard]] QList<SettingField> secrets() const;
    [[nodiscard]] QList<SettingField> optionalSecrets() const;
    /// Null for one that it does not ask for.
    [[nodiscard]] const OwnSetting *setting(SettingField field) const;
};

} // namespace counterfoil
