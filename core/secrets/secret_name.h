// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

enum class SecretPurpose {
    ClientSecret,
    ApiKey,
    LockPin,
    LockTries,
    HashKey,
    ApiToken,
    NoticeToken,
};

/// Which secret of which account.
struct SecretName
{
    QString account; ///< its id
    SecretPurpose purpose = SecretPurpose::ClientSecret;

    /// The PIN of the screen lock, which belongs to no account.
    static SecretName lockPin() { return {QStringLiteral("desk"), SecretPurpose::LockPin}; }
    /// How many wrong PINs were typed since the last right one.
    static SecretName lockTries() { return {QStringLiteral("desk"), SecretPurpose::LockTries}; }
};

/// "counterfoil/<profile>/<purpose>". All of it is in the key, because on Windows the keychain
/// knows nothing else; the account is encoded, so that no two names have one key.
[[nodiscard]] QString keyOf(const SecretName &name);

} // namespace counterfoil
