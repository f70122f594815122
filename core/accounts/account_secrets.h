// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/setting.h"
#include "core/secrets/secret_store.h"

namespace counterfoil {

/// Each works on the entries of the account, one after the other, and ends with the first error.
/// Those that are optional are left out where there is none. The calls belong to the store.
SecretCall<AccountSecrets> &readSecrets(SecretStore &store, const QString &account,
                                        const QList<SettingField> &wanted,
                                        const QList<SettingField> &optional = {});
/// Writes those that are not empty.
SecretCall<void> &writeSecrets(SecretStore &store, const QString &account,
                               const AccountSecrets &secrets);
/// All that any provider has, and the key of the account's hashes.
SecretCall<void> &removeSecrets(SecretStore &store, const QString &account);

/// Whether each of them is there and not empty.
[[nodiscard]] bool hasAll(const AccountSecrets &secrets, const QList<SettingField> &wanted);

} // namespace counterfoil
