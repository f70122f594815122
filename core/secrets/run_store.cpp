// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/run_store.h"

namespace counterfoil {

RunStore::~RunStore()
{
    qDeleteAll(findChildren<CallBase *>(Qt::FindDirectChildrenOnly)); // before the secrets go
}

SecretCall<Secret> &RunStore::read(const SecretName &name)
{
    auto *call = new SecretCall<Secret>(this);
    const auto found = m_secrets.find(keyOf(name));
    if (found == m_secrets.end())
        call->settle(tl::unexpected(SecretError{SecretFault::NotFound, {}}));
    else
        call->settle(found->second);
    return *call;
}

SecretCall<void> &RunStore::write(const SecretName &name, const Secret &secret)
{
    m_secrets.insert_or_assign(keyOf(name), secret);
    auto *call = new SecretCall<void>(this);
    call->settle({});
    return *call;
}

SecretCall<void> &RunStore::remove(const SecretName &name)
{
    m_secrets.erase(keyOf(name));
    auto *call = new SecretCall<void>(this);
    call->settle({});
    return *call;
}

} // namespace counterfoil
