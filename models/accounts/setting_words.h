// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_keeper.h"
#include "core/accounts/settings_check.h"
#include "core/secrets/secret_store.h"

namespace counterfoil {

/// The name of a setting that a provider asks for: "Client id".
[[nodiscard]] QString settingLabel(SettingField field);
/// What helps to fill it in; mostly empty.
[[nodiscard]] QString settingHint(SettingField field);
/// What is wrong with a field of an account and what it wants, as a whole sentence.
[[nodiscard]] QString settingSentence(const SettingError &error);
/// Why a secret could not be read or kept.
[[nodiscard]] QString secretSentence(const SecretError &error);
/// Why the key of an account's hashes is not there, and what that means.
[[nodiscard]] QString keySentence(const SecretError &error);
/// Whether notifications are received, and why not.
[[nodiscard]] QString receiverSentence(const ReceiverState &state);
/// Where they are received on this computer; empty for an account that is not saved yet.
[[nodiscard]] QString receiverAddress(const AccountSettings &settings);
/// What is wrong with the file of accounts.
[[nodiscard]] QString storeSentence(const AccountStoreError &error);
/// Why an account was not saved or removed.
[[nodiscard]] QString keeperSentence(const KeeperFailure &failure);
/// Why the list of accounts is not all that it was: its file is damaged or gone, or has entries
/// that are no accounts. Empty when nothing is wrong. `hadAccount`: an account was opened before.
[[nodiscard]] QString accountListSentence(const AccountStore &store, bool hadAccount);

} // namespace counterfoil
