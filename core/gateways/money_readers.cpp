// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/money_readers.h"

namespace counterfoil {

Currency readCurrency(JsonValue owner)
{
    const QString code = owner.requiredText("currency");
    if (const auto currency = Currency::fromCode(code))
        return *currency;
    if (const JsonValue value = owner.member("currency"); value.isText())
        value.complain(JsonRule::Currency);
    return {};
}

Money requiredMoney(JsonValue owner, std::string_view name, Currency currency)
{
    return {owner.requiredInteger(name), currency};
}

std::optional<Money> expectedMoney(JsonValue owner, std::string_view name, Currency currency)
{
    if (owner.member(name))
        return money(owner, name, currency);
    (void)owner.requiredInteger(name);
    return std::nullopt;
}

std::optional<Money> money(JsonValue owner, std::string_view name, Currency currency)
{
    const auto minorUnits = owner.integer(name);
    return minorUnits ? std::optional(Money(*minorUnits, currency)) : std::nullopt;
}

} // namespace counterfoil
