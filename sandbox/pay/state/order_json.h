// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pay/state/order.h"

namespace sandbox::pay {

/// As orders write times: 2025-06-23T13:02:27+00:00
std::string payTime(TimePoint time);

/// {"value", "currency"}
Json money(Minor value, const std::string &currency);

/// The order as it is answered and exchanged. `base` is what its links begin with.
Json toWire(const Order &order, const std::string &base);

/// What is told of an order without credentials.
Json basicWire(const Order &order);

/// The answer of a refund, which is not the order.
Json refundAnswer(const Order &order, const Refund &refund);

/// The transaction behind the order, with what was refunded.
Json transactionWire(const Order &order);

/// For the data file.
Json toState(const Order &order);
Order orderFromState(const Json &state);

} // namespace sandbox::pay
