// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/net/json/json_value.h"

namespace counterfoil::purse {

/// The parts that several answers share (schemas of the OpenAPI file by name). Each takes an object
/// and leaves its complaints in the document.
Currency readCurrency(JsonValue owner);
Money requiredMoney(JsonValue owner, std::string_view name, Currency currency);
/// Complains when it is missing, too.
std::optional<Money> expectedMoney(JsonValue owner, std::string_view name, Currency currency);
std::optional<Money> money(JsonValue owner, std::string_view name, Currency currency);

Solution readSolution(JsonValue owner);
std::vector<Solution> readSolutions(JsonValue array);
QMap<QString, Link> readLinks(JsonValue links);
Link readLink(JsonValue link);
std::optional<Order> readOrder(JsonValue order, Currency currency);
std::optional<Customer> readCustomer(JsonValue customer);
std::optional<Browser> readBrowser(JsonValue browser);
std::optional<Webhook> readWebhook(JsonValue webhook);

} // namespace counterfoil::purse
