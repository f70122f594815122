// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/providers.h"

#include "core/gateways/pay/pay_provider.h"
#include "core/gateways/payex/payex_provider.h"
#include "core/gateways/purse/purse_provider.h"

#include <algorithm>

namespace counterfoil {

const std::vector<const Provider *> &providers()
{
    static const std::vector<const Provider *> all{&purse::provider(), &pay::provider(),
                                                   &payex::provider()};
    return all;
}

const Provider *providerNamed(const QString &name)
{
    const auto &all = providers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const auto *known) { return known->name == name; });
    return found == all.end() ? nullptr : *found;
}

bool isDuplicate(const ApiError &error)
{
    const auto &all = providers();
    return std::any_of(all.begin(), all.end(),
                       [&error](const auto *known) { return known->isDuplicate(error); });
}

RefusedInput refusedInput(const QStringList &pointer)
{
    for (const Provider *known : providers()) {
        const RefusedInput input = known->refusedInput(pointer);
        if (input.kind != RefusedInput::Kind::None)
            return input;
    }
    return {};
}

} // namespace counterfoil
