// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

namespace counterfoil {

/// The key under which the catalogue hashes the names and e-mails of an account: random, made once,
/// and only in the SecretStore. Without it nobody, this program included, can tell what was hashed.
inline constexpr qsizetype HashKeyBytes = 32;

// The calls belong to the store.

/// NotFound where there is none, or none that could be one.
SecretCall<Secret> &readHashKey(SecretStore &store, const QString &account);
/// Makes one where there is none. An entry that cannot be read is not replaced.
SecretCall<Secret> &needHashKey(SecretStore &store, const QString &account);

} // namespace counterfoil
