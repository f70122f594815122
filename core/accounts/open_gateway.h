// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_secrets.h"
#include "core/accounts/settings_check.h"
#include "core/gateways/purse/purse_gateway.h"

namespace counterfoil {

/// Timeouts, proxy and private CA of the settings. Fails where the CA's file cannot be used: going
/// on without it would look like a fault of the provider.
[[nodiscard]] tl::expected<GatewayOptions, SettingError>
gatewayOptions(const AccountSettings &settings);

/// The gateway of an account; the first of the settings that makes it impossible otherwise.
[[nodiscard]] tl::expected<std::unique_ptr<PurseGateway>, SettingError>
openGateway(const AccountSettings &settings, AccountSecrets secrets,
            std::shared_ptr<RequestLog> log = nullptr);

/// A payment from what such a gateway was once told of it, for an account that is not open. Null:
/// it cannot be read.
[[nodiscard]] PaymentPtr readKeptPayment(const QByteArray &raw);

} // namespace counterfoil
