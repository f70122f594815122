// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <unordered_map>

namespace counterfoil {

/// Secrets "for this run only": in memory, wiped with the store.
class RunStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    ~RunStore() override;

    SecretCall<Secret> &read(const SecretName &name) override;
    SecretCall<void> &write(const SecretName &name, const Secret &secret) override;
    SecretCall<void> &remove(const SecretName &name) override;
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    std::unordered_map<QString, Secret> m_secrets; ///< by keyOf()
};

} // namespace counterfoil
