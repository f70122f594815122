// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/payment_builder.h"

namespace counterfoil::testing {

inline ItemLine itemLine(const QString &name, qint64 quantity, qint64 netAmount)
{
    ItemLine line;
    line.type = u"PHYSICAL"_s;
    line.name = name;
    line.quantity = quantity;
    line.netAmount = money(netAmount);
    return line;
}

/// The sample payment with an order of three lines in two shipments.
inline Payment paymentWithLines()
{
    Payment payment = samplePayment();
    Shipment first;
    first.itemLines = {itemLine(u"Linen shirt"_s, 3, 10000), itemLine(u"Socks"_s, 2, 1000)};
    Shipment second;
    second.itemLines = {itemLine(u"Hat"_s, 1, 3299)};
    Order order;
    order.reference = u"order_2026-11-8841"_s;
    order.shipments = {first, second};
    payment.order = order;
    return payment;
}

} // namespace counterfoil::testing
