// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/line_shares.h"

#include <algorithm>
#include <tuple>

namespace counterfoil {

namespace {

__extension__ using Wide = __int128;

/// round(whole × units / quantity), halves away from zero; units within 0 and quantity.
qint64 roundedShare(qint64 whole, qint64 units, qint64 quantity)
{
    const Wide product = Wide(whole) * units;
    const Wide half = quantity / 2;
    // An odd quantity has no halves.
    const Wide rounded = (product < 0 ? product - half : product + half) / quantity;
    return static_cast<qint64>(rounded);
}

bool isSameLine(const ItemLine &a, const ItemLine &b)
{
    return std::tie(a.skuReference, a.name, a.type) == std::tie(b.skuReference, b.name, b.type);
}

struct OrderedLine
{
    const ItemLine *item;
    qint64 done;
};

void addUnits(std::vector<OrderedLine> &ordered, const ItemLine &line)
{
    qint64 units = line.quantity;
    for (OrderedLine &one : ordered) {
        if (units <= 0)
            return;
        if (!isSameLine(*one.item, line))
            continue;
        const qint64 taken = std::clamp<qint64>(one.item->quantity - one.done, 0, units);
        one.done += taken;
        units -= taken;
    }
}

void addOperations(std::vector<OrderedLine> &ordered, const std::vector<Operation> &operations)
{
    for (const Operation &operation : operations) {
        if (operation.status.is(OperationStatus::Failure) || !operation.order)
            continue;
        for (const Shipment &shipment : operation.order->shipments) {
            for (const ItemLine &line : shipment.itemLines)
                addUnits(ordered, line);
        }
    }
}

} // namespace

Money lineShare(Money whole, qint64 quantity, qint64 done, qint64 units)
{
    if (quantity <= 0 || units <= 0)
        return whole.with(0);
    const qint64 from = std::clamp<qint64>(done, 0, quantity);
    const qint64 to = from + std::min(units, quantity - from);
    return whole.with(roundedShare(whole.minorUnits(), to, quantity) -
                      roundedShare(whole.minorUnits(), from, quantity));
}

std::vector<qint64> unitsDone(const Payment &payment, OperationKind kind)
{
    std::vector<OrderedLine> ordered;
    if (payment.order) {
        for (const Shipment &shipment : payment.order->shipments) {
            for (const ItemLine &line : shipment.itemLines)
                ordered.push_back({&line, 0});
        }
    }
    if (kind == OperationKind::Refund) {
        addOperations(ordered, payment.refunds);
    } else {
        addOperations(ordered, payment.captures);
        addOperations(ordered, payment.voids);
    }
    std::vector<qint64> done;
    done.reserve(ordered.size());
    for (const OrderedLine &line : ordered)
        done.push_back(line.done);
    return done;
}

} // namespace counterfoil
