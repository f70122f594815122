// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/line_shares.h"

#include "core/domain/checked_number.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace counterfoil {

namespace {

__extension__ using Wide = __int128;

using LineKey = std::tuple<QString, QString, QString>;
using GroupsByKey = std::map<LineKey, std::vector<size_t>>;

/// round(whole × units / quantity), halves away from zero; units within 0 and quantity.
qint64 roundedShare(qint64 whole, qint64 units, qint64 quantity)
{
    const Wide product = Wide(whole) * units;
    const Wide half = quantity / 2;
    // An odd quantity has no halves.
    const Wide rounded = (product < 0 ? product - half : product + half) / quantity;
    return static_cast<qint64>(rounded);
}

LineKey lineKeyOf(const ItemLine &line)
{
    return {line.skuReference, line.name, line.type};
}

/// Adds a line to a group of the same key; false when its units have another price.
bool addLine(LineGroup &group, const ItemLine &line)
{
    if (group.quantity <= 0 || line.quantity <= 0 ||
        Wide(group.net.minorUnits()) * line.quantity !=
            Wide(line.netAmount.minorUnits()) * group.quantity)
        return false;
    const auto net = group.net.plus(line.netAmount);
    const auto quantity = checkedAdd(group.quantity, line.quantity);
    if (!net || !quantity)
        return false;
    group = {*net, *quantity};
    return true;
}

LineGroups groupLines(const Order &order, GroupsByKey &byKey)
{
    LineGroups all;
    for (const Shipment &shipment : order.shipments) {
        for (const ItemLine &line : shipment.itemLines) {
            std::vector<size_t> &alike = byKey[lineKeyOf(line)];
            size_t at = 0;
            while (at < alike.size() && !addLine(all.groups[alike[at]], line))
                ++at;
            if (at == alike.size()) {
                alike.push_back(all.groups.size());
                all.groups.push_back({line.netAmount, line.quantity});
            }
            all.ofLine.push_back(alike[at]);
        }
    }
    return all;
}

/// Counts the units of operations against the groups of an order's lines.
class UnitCount
{
public:
    explicit UnitCount(const Order &order)
        : m_lines(groupLines(order, m_byKey))
        , m_done(m_lines.groups.size(), 0)
    {}

    void add(const std::vector<Operation> &operations)
    {
        for (const Operation &operation : operations) {
            if (operation.status.is(OperationStatus::Failure) || !operation.order)
                continue;
            for (const Shipment &shipment : operation.order->shipments) {
                for (const ItemLine &line : shipment.itemLines)
                    add(line);
            }
        }
    }

    [[nodiscard]] std::vector<qint64> byLine(const Order &order) const
    {
        std::vector<qint64> rest = m_done;
        std::vector<qint64> done;
        done.reserve(m_lines.ofLine.size());
        for (const Shipment &shipment : order.shipments) {
            for (const ItemLine &line : shipment.itemLines) {
                qint64 &left = rest[m_lines.ofLine[done.size()]];
                done.push_back(std::min(left, std::max<qint64>(line.quantity, 0)));
                left -= done.back();
            }
        }
        return done;
    }

private:
    [[nodiscard]] qint64 left(size_t group) const
    {
        return std::max<qint64>(m_lines.groups[group].quantity, 0) - m_done[group];
    }

    /// How far the group's next units are from the amount of an operation's line.
    [[nodiscard]] Wide distance(size_t group, const ItemLine &line) const
    {
        const LineGroup &ordered = m_lines.groups[group];
        const Money share = lineShare(ordered.net, ordered.quantity, m_done[group], line.quantity);
        const Wide apart = Wide(share.minorUnits()) - line.netAmount.minorUnits();
        return apart < 0 ? -apart : apart;
    }

    void add(const ItemLine &line)
    {
        const auto found = m_byKey.find(lineKeyOf(line));
        if (found == m_byKey.end() || line.quantity <= 0)
            return;
        std::optional<size_t> nearest;
        Wide least = 0;
        for (const size_t group : found->second) {
            if (left(group) < line.quantity)
                continue;
            const Wide apart = distance(group, line);
            if (!nearest || apart < least) {
                nearest = group;
                least = apart;
            }
        }
        if (nearest) {
            m_done[*nearest] += line.quantity;
            return;
        }
        qint64 units = line.quantity;
        for (const size_t group : found->second) {
            const qint64 taken = std::min(units, left(group));
            m_done[group] += taken;
            units -= taken;
        }
    }

    GroupsByKey m_byKey;
    LineGroups m_lines;
    std::vector<qint64> m_done; ///< by group
};

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

LineGroups lineGroups(const Order &order)
{
    GroupsByKey byKey;
    return groupLines(order, byKey);
}

std::vector<qint64> unitsDone(const Payment &payment, OperationKind kind)
{
    if (!payment.order)
        return {};
    UnitCount count(*payment.order);
    if (kind == OperationKind::Refund) {
        count.add(payment.refunds);
    } else {
        count.add(payment.captures);
        count.add(payment.voids);
    }
    return count.byLine(*payment.order);
}

} // namespace counterfoil
