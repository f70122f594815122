// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/run_store.h"

namespace counterfoil::test {

/// A keychain of which one call, counted from 1, finds it locked.
class FailingKeychain final : public SecretStore
{
public:
    void failAt(int call)
    {
        m_failing = call;
        m_calls = 0;
        m_hasFailed = false;
    }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    SecretCall<Secret> &read(const SecretName &name) override
    {
        return fails() ? locked<Secret>() : m_store.read(name);
    }
    SecretCall<void> &write(const SecretName &name, const Secret &secret) override
    {
        return fails() ? locked<void>() : m_store.write(name, secret);
    }
    SecretCall<void> &remove(const SecretName &name) override
    {
        return fails() ? locked<void>() : m_store.remove(name);
    }
    [[nodiscard]] bool isLasting() const override { return true; }

private:
    bool fails()
    {
        const bool isIts = ++m_calls == m_failing;
        m_hasFailed = m_hasFailed || isIts;
        return isIts;
    }
    template <typename T>
    SecretCall<T> &locked()
    {
        auto *call = new SecretCall<T>(this);
        call->settle(tl::unexpected(SecretError{SecretFault::Locked, {}}));
        return *call;
    }

    RunStore m_store;
    int m_failing = 0;
    int m_calls = 0;
    bool m_hasFailed = false;
};

} // namespace counterfoil::test
