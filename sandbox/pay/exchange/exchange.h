// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/notifier.h"
#include "sandbox/pay/state/order.h"

namespace sandbox::pay {

/// What an exchange may look like. Orders: "signed", "signed-sha512", "json" without a signature.
/// Flat ones, of the legacy API and of refunds: "post", "get", "json".
bool isOrderForm(const std::string &form);
bool isFlatForm(const std::string &form);

/// The whole order, as it is.
OutgoingRequest orderExchange(const Order &order, const std::string &base, const std::string &form,
                              QUrl receiver);

OutgoingRequest flatExchange(const Json &fields, const std::string &form, QUrl receiver);

/// The flat fields that tell of the order's last refund.
Json refundNotice(const Order &order);

/// An amount as flat exchanges have it: "0.1" for 10 cents.
std::string decimalOf(Minor amount);
/// A time as flat exchanges have it, in the zone of the Netherlands and without naming it.
std::string flatTime(TimePoint time);

const NotifierRules &exchangeRules();

} // namespace sandbox::pay
