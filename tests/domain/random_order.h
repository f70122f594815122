// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QRandomGenerator>

#include <algorithm>

namespace counterfoil::testing {

using namespace Qt::StringLiterals;

/// An order of one to six offered lines, at least one of them above zero, and up to two discounts
/// that are lines. Lines can be alike, or one thing at two prices. Its total is that of its lines,
/// or lower or higher, or not stated; never below zero.
inline Order randomOrder(QRandomGenerator &random, Currency currency)
{
    Order order;
    order.shipments.resize(2);
    qint64 stated = 0;
    const auto add = [&](const QString &name, qint64 quantity, qint64 net) {
        ItemLine line;
        line.type = net < 0 ? u"DISCOUNT"_s : u"PHYSICAL"_s;
        line.name = name;
        line.quantity = quantity;
        line.netAmount = Money(net, currency);
        line.taxAmount = Money(net / 6, currency);
        order.shipments[random.bounded(2U)].itemLines.push_back(line);
        stated += net;
    };
    add(u"First"_s, random.bounded(1, 10), random.bounded(1, 20'000));
    const int others = random.bounded(0, 6);
    for (int i = 0; i < others; ++i) {
        const qint64 quantity = random.bounded(1, 10);
        switch (random.bounded(4)) {
        case 0:
            add(u"Tin"_s, quantity, quantity * 1'099);
            break;
        case 1:
            add(u"Tin"_s, quantity, quantity * 550);
            break;
        case 2:
            add(u"Sample %1"_s.arg(i), quantity, 0);
            break;
        default:
            add(u"Item %1"_s.arg(i), quantity, random.bounded(1, 2'000'000));
        }
    }
    const qint64 offered = stated;
    const int discounts = random.bounded(0, 3);
    for (int i = 0; i < discounts; ++i)
        add(u"Discount %1"_s.arg(i), random.bounded(1, 3),
            -random.bounded(qint64(1), offered / 2 + 2));
    switch (random.bounded(4)) {
    case 0:
        if (stated < 0)
            order.netAmount = Money(0, currency);
        break;
    case 1:
        order.netAmount = Money(random.bounded(offered + 1), currency);
        break;
    case 2:
        order.netAmount = Money(offered + random.bounded(1, 5'000), currency);
        break;
    default:
        order.netAmount = Money(std::max<qint64>(stated, 0), currency);
    }
    return order;
}

/// What the order states, or else the sum of its lines.
inline Money totalOf(const Order &order, Currency currency)
{
    Money sum(0, currency);
    for (const Shipment &shipment : order.shipments) {
        for (const ItemLine &line : shipment.itemLines)
            sum = sum.plus(line.netAmount).value();
    }
    return order.netAmount.value_or(sum);
}

} // namespace counterfoil::testing
