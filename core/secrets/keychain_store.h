// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>

namespace counterfoil {

class KeychainRun;

struct KeychainPatience
{
    std::chrono::milliseconds silent{std::chrono::seconds{1}}; ///< then waitingChanged(true)
    /// Then TimedOut: some keychains wait for a person for ever.
    std::chrono::milliseconds whole{std::chrono::seconds{30}};
};

/// The keychain of the operating system: Secret Service or KWallet, Keychain, Credential Manager.
/// Nothing is ever written anywhere else: there is no insecure fallback, and no QSettings.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(KeychainPatience patience = {}, QObject *parent = nullptr);
    ~KeychainStore() override;

    SecretCall<Secret> &read(const SecretName &name) override;
    SecretCall<void> &write(const SecretName &name, const Secret &secret) override;
    SecretCall<void> &remove(const SecretName &name) override;
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    void watch(KeychainRun *run);
    void countWaiting(int change);

    KeychainPatience m_patience;
    int m_waiting = 0;
};

} // namespace counterfoil
