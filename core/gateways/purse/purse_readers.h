// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/gateways/money_readers.h"

namespace counterfoil::purse {

/// The parts that several answers share (schemas of the OpenAPI file by name). Each takes an object
/// and leaves its complaints in the document.
Solution readSolution(JsonValue owner);
std::vector<Solution> readSolutions(JsonValue array);
QMap<QString, Link> readLinks(JsonValue links);
Link readLink(JsonValue link);
std::optional<Order> readOrder(JsonValue order, Currency currency);
std::optional<Customer> readCustomer(JsonValue customer);
std::optional<Browser> readBrowser(JsonValue browser);
std::optional<Webhook> readWebhook(JsonValue webhook);

} // namespace counterfoil::purse
