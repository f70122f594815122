// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/providers.h"

#include "core/gateways/purse/purse_provider.h"

#include <algorithm>

namespace counterfoil {

const std::vector<const Provider *> &providers()
{
    static const std::vector<const Provider *> all{&purse::provider()};
    return all;
}

const Provider *providerNamed(const QString &name)
{
    const auto &all = providers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const auto *known) { return known->name == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace counterfoil
