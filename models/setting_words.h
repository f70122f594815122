// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile_store.h"
#include "core/accounts/settings_check.h"
#include "core/secrets/secret_store.h"

namespace counterfoil {

/// What is wrong with a field of an account and what it wants, as a whole sentence.
[[nodiscard]] QString settingSentence(const SettingError &error);
/// Why a secret could not be read or kept.
[[nodiscard]] QString secretSentence(const SecretError &error);
/// Why the key of an account's hashes is not there, and what that means.
[[nodiscard]] QString keySentence(const SecretError &error);
/// What is wrong with the file of accounts.
[[nodiscard]] QString storeSentence(const ProfileStoreError &error);
/// For entries of that file that are no accounts.
[[nodiscard]] QString unreadEntriesSentence(qsizetype count, const QString &path);
/// For that file when it is gone.
[[nodiscard]] QString accountsMissingSentence(const QString &path);

} // namespace counterfoil
