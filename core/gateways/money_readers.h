// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/net/json/json_value.h"

namespace counterfoil {

/// Amounts as JSON has them with several providers: whole minor units, and the currency beside
/// them. Each takes an object and leaves its complaints in the document.
[[nodiscard]] Currency readCurrency(JsonValue owner);
[[nodiscard]] Money requiredMoney(JsonValue owner, std::string_view name, Currency currency);
/// Complains when it is missing, too.
[[nodiscard]] std::optional<Money> expectedMoney(JsonValue owner, std::string_view name,
                                                 Currency currency);
[[nodiscard]] std::optional<Money> money(JsonValue owner, std::string_view name, Currency currency);

} // namespace counterfoil
