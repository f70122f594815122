// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/net/json/json_value.h"

namespace counterfoil {

class SaidDecimals;

}

namespace counterfoil::pay {

/// The parts of an order that are only shown. Each leaves out what it cannot read.
[[nodiscard]] std::vector<PartnerTransaction> readPayments(JsonValue payments, Currency currency,
                                                           const SaidDecimals &decimals);
/// How the payments share the amount.
[[nodiscard]] std::vector<SplitItem> splitOf(const std::vector<PartnerTransaction> &payments);
/// The payer, by the first payment that names one.
[[nodiscard]] std::optional<Customer> readCustomer(JsonValue order);
/// The products, where the answer has them.
[[nodiscard]] std::optional<Order> readProducts(JsonValue order, Currency currency);
[[nodiscard]] QMap<QString, Link> readLinks(JsonValue links);

} // namespace counterfoil::pay
