// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/net/json/json_value.h"

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::pay {

/// {"value": 3, "currency": "EUR"}; nothing for another form, without a complaint.
[[nodiscard]] std::optional<Money> moneyIn(JsonValue json, const SaidDecimals &decimals);

/// The members of an object that have a place of their own.
using PlacedMembers = std::initializer_list<std::string_view>;

/// Every other value in the object by its path, such as "customerMethod.data.iban", also what no
/// document names. Null and empty values are none; a list is kept as JSON.
[[nodiscard]] std::vector<Fact> factsIn(JsonValue object, PlacedMembers placed,
                                        const SaidDecimals &decimals);
/// The same, the values of each inner object in a group with its name. The first group has the
/// object's own.
[[nodiscard]] std::vector<FactGroup> factGroupsIn(JsonValue object, const QString &name,
                                                  PlacedMembers placed,
                                                  const SaidDecimals &decimals);

/// Empty where there is none of that name.
[[nodiscard]] QString factIn(const std::vector<FactGroup> &groups, QLatin1StringView group,
                             QLatin1StringView name);

} // namespace counterfoil::pay
