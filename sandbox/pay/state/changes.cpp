// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pay/state/changes.h"

#include "sandbox/pay/state/order_json.h"

#include <algorithm>

namespace sandbox::pay {
namespace {

/// Parts that failed or were left before stay as they are.
bool isDead(const Part &part)
{
    return part.code < 0 && part.code > -70;
}

int partCode(const Order &order, const Part &part)
{
    if (order.code != codes::partCaptured)
        return order.code;
    if (part.captured == 0)
        return codes::authorised;
    return part.captured == part.amount ? codes::paid : codes::partCaptured;
}

/// Divides the order's sums over its parts, in their order.
void spread(Order &order)
{
    Minor captured = order.captured;
    Minor authorized = order.authorized;
    for (Part &part : order.parts) {
        if (isDead(part))
            continue;
        part.captured = std::min(captured, part.amount);
        part.authorized = std::min(authorized, part.amount - part.captured);
        captured -= part.captured;
        authorized -= part.authorized;
        part.code = partCode(order, part);
    }
}

void remember(Order &order)
{
    order.earlier.push_back(toWire(order, {}));
}

void enter(Order &order, int code, const std::string &by, TimePoint now)
{
    order.code = code;
    order.modifiedAt = now;
    order.modifiedBy = by;
    if (code == codes::verify || code == codes::authorised)
        order.authorized = order.amount;
    else if (code != codes::partCaptured)
        order.authorized = 0;
    if (code == codes::paid && order.captured == 0)
        order.captured = order.amount;
    if ((code == codes::authorised || code == codes::paid) && !order.completedAt)
        order.completedAt = now;
    spread(order);
}

Product *productOf(Order &order, const Json &wanted)
{
    const auto found =
        std::ranges::find(order.products, wanted.at("id").get<std::string>(), &Product::id);
    return found == order.products.end() ? nullptr : &*found;
}

} // namespace

void moveTo(Order &order, int code, const std::string &by, TimePoint now)
{
    remember(order);
    enter(order, code, by, now);
}

void apply(Order &order, const Change &change, TimePoint now)
{
    remember(order);
    switch (change.kind) {
    case Kind::Capture:
        order.captured += change.amount;
        order.authorized -= change.amount;
        enter(order, order.authorized == 0 ? codes::paid : codes::partCaptured, change.by, now);
        break;
    case Kind::Void:
        enter(order, order.captured > 0 ? codes::paid : codes::voided, change.by, now);
        break;
    case Kind::Refund:
        order.refunds.push_back(
            {change.amount, change.description, change.processDate, now, change.by});
        enter(order, refundedOf(order) == order.captured ? codes::refunded : codes::partRefunded,
              change.by, now);
        break;
    }
}

Minor availableOf(const Order &order, Kind kind)
{
    if (kind != Kind::Refund)
        return isReserved(order) ? order.authorized : 0;
    return isRefundable(order) ? order.captured - refundedOf(order) : 0;
}

bool settle(Order &order, TimePoint now)
{
    bool any = false;
    const auto isDue = [now](const PendingChange &pending) { return pending.due <= now; };
    while (true) {
        const auto due = std::ranges::find_if(order.pending, isDue);
        if (due == order.pending.end())
            break;
        const PendingChange pending = *due;
        order.pending.erase(due);
        any = true;
        if (pending.succeeds && pending.change.amount <= availableOf(order, pending.change.kind))
            apply(order, pending.change, now);
    }
    if (isPending(order) && order.expiresAt <= now) {
        moveTo(order, codes::expired, {}, now);
        any = true;
    }
    return any;
}

std::optional<Minor> amountOf(const Order &order, const Json &products)
{
    Order copy = order;
    Minor sum = 0;
    for (const Json &wanted : products) {
        Product *product = productOf(copy, wanted);
        const auto quantity = wanted.at("quantity").get<std::int64_t>();
        if (!product || quantity > product->quantity - product->captured)
            return std::nullopt;
        product->captured += quantity; // the same product may be named twice
        sum += product->price * quantity;
    }
    return sum;
}

void markCaptured(Order &order, const Json &products)
{
    for (const Json &wanted : products) {
        if (Product *product = productOf(order, wanted))
            product->captured += wanted.at("quantity").get<std::int64_t>();
    }
}

} // namespace sandbox::pay
