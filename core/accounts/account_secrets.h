// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

namespace counterfoil {

/// The two secrets of a Purse account.
struct AccountSecrets
{
    Secret clientSecret;
    Secret apiKey;
};

/// Each works on both entries of the profile, one after the other, and ends with the first error;
/// removing takes the key of its hashes along. The calls belong to the store.
SecretCall<AccountSecrets> &readSecrets(SecretStore &store, const QString &profile);
SecretCall<void> &writeSecrets(SecretStore &store, const QString &profile,
                               const AccountSecrets &secrets);
SecretCall<void> &removeSecrets(SecretStore &store, const QString &profile);

} // namespace counterfoil
