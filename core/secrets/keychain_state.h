// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace counterfoil {

enum class KeychainState { Absent, Locked, Open, Unknown };

/// Asks the Secret Service itself how it is, without a prompt: its client library says "not found"
/// also when nobody unlocked the keyring, and "other error" when there is no service at all.
/// Calls back from the event loop, never when the context is gone; Unknown on other platforms.
void askKeychainState(QObject *context, std::function<void(KeychainState)> answer);

} // namespace counterfoil
