// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"

#include <nlohmann/json_fwd.hpp>

namespace counterfoil::purse {

/// Members in the order of the documents, so that the same request always gives the same bytes.
using Json = nlohmann::ordered_json;

Json encodeOrder(const Order &order);
Json encodeItemLine(const ItemLine &line);
Json encodeCustomer(const Customer &customer);
Json encodeWebhook(const Webhook &webhook);
Json encodeBrowser(const Browser &browser);

/// Leaves out what is empty.
void put(Json &object, const char *name, const QString &text);
void put(Json &object, const char *name, const std::optional<Money> &money);
void put(Json &object, const char *name, const std::optional<qint64> &number);
void put(Json &object, const char *name, const std::optional<bool> &flag);
void put(Json &object, const char *name, const Timestamp &moment);

} // namespace counterfoil::purse
