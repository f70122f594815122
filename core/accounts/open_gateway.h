// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/settings_check.h"

namespace counterfoil {

/// Timeouts, proxy and private CA of the settings. Fails where the CA's file cannot be used: going
/// on without it would look like a fault of the provider.
[[nodiscard]] tl::expected<GatewayOptions, SettingError>
gatewayOptions(const AccountSettings &settings);

/// The gateway of an account; the first of the settings that makes it impossible otherwise.
[[nodiscard]] tl::expected<std::unique_ptr<PaymentGateway>, SettingError>
openGateway(const AccountSettings &settings, AccountSecrets secrets,
            std::shared_ptr<RequestLog> log = nullptr);

} // namespace counterfoil
