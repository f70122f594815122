// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/draft_line.h"

#include "core/domain/checked_number.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace counterfoil {

namespace {

constexpr int rateDecimals = 4;
constexpr qint64 rateUnit = 10'000; ///< of one per cent

/// In 1/10,000 per cent.
std::optional<qint64> rateOf(const QString &text)
{
    qint64 value = 0;
    int decimals = -1;
    if (text.isEmpty())
        return std::nullopt;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || decimals == rateDecimals ||
            !appendDigit(value, c.unicode() - u'0'))
            return std::nullopt;
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int i = std::max(decimals, 0); i < rateDecimals; ++i) {
        if (!appendDigit(value, 0))
            return std::nullopt;
    }
    return value;
}

std::optional<qint64> plus(std::optional<qint64> a, qint64 b)
{
    return a ? checkedAdd(*a, b) : std::nullopt;
}

/// Unit prices by quantity, less the discount.
std::optional<qint64> baseOf(const ItemLine &line)
{
    if (!line.unitGrossPrice)
        return std::nullopt;
    const auto gross = checkedMultiply(line.unitGrossPrice->minorUnits(), line.quantity);
    if (!gross || !line.discountAmount)
        return gross;
    return checkedSubtract(*gross, line.discountAmount->minorUnits());
}

bool follows(const ItemLine &line, TaxIn tax)
{
    DraftLine draft;
    draft.line = line;
    const auto net = reckonedNet(draft, tax);
    return net && *net == line.netAmount;
}

class Adder
{
public:
    void add(qint64 &sum, qint64 value)
    {
        const auto next = checkedAdd(sum, value);
        m_fits = m_fits && next.has_value();
        sum = next.value_or(sum);
    }
    void add(qint64 &sum, const std::optional<Money> &money)
    {
        if (money)
            add(sum, money->minorUnits());
    }
    void addProduct(qint64 &sum, qint64 a, qint64 b)
    {
        const auto product = checkedMultiply(a, b);
        m_fits = m_fits && product.has_value();
        add(sum, product.value_or(0));
    }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    bool m_fits = true;
};

} // namespace

std::optional<Money> taxOfRate(Money amount, const QString &rate, TaxIn tax)
{
    const auto value = rateOf(rate);
    const bool isNegative = amount.minorUnits() < 0;
    if (!value || amount.minorUnits() == std::numeric_limits<qint64>::min())
        return std::nullopt;
    const qint64 whole = 100 * rateUnit;
    const auto divisor = tax == TaxIn::Added ? std::optional(whole) : checkedAdd(whole, *value);
    const auto product = checkedMultiply(std::abs(amount.minorUnits()), *value);
    const auto rounded = divisor ? plus(product, *divisor / 2) : std::nullopt;
    if (!rounded)
        return std::nullopt;
    const qint64 share = *rounded / *divisor;
    return amount.with(isNegative ? -share : share);
}

std::optional<Money> reckonedNet(const DraftLine &line, TaxIn tax)
{
    auto net = baseOf(line.line);
    if (tax == TaxIn::Added && line.line.taxAmount)
        net = plus(net, line.line.taxAmount->minorUnits());
    return net ? std::optional(line.line.netAmount.with(*net)) : std::nullopt;
}

void reckon(DraftLine &line, TaxIn tax)
{
    ItemLine &item = line.line;
    const auto base = baseOf(item);
    line.isTooLarge = item.unitGrossPrice && !base;
    if (!line.hasOwnTax && base && !item.taxRate.isEmpty()) {
        item.taxAmount = taxOfRate(item.netAmount.with(*base), item.taxRate, tax);
        line.isTooLarge = line.isTooLarge || !item.taxAmount;
    } else if (!line.hasOwnTax && item.taxRate.isEmpty()) {
        item.taxAmount.reset();
    }
    if (line.hasOwnNet)
        return;
    const auto net = reckonedNet(line, tax);
    line.isTooLarge = line.isTooLarge || (item.unitGrossPrice && !net);
    item.netAmount = net.value_or(item.netAmount.with(0));
}

DraftLine draftLineOf(const ItemLine &line, size_t shipment, TaxIn tax)
{
    DraftLine draft;
    draft.line = line;
    draft.shipment = shipment;
    const auto net = reckonedNet(draft, tax);
    draft.hasOwnNet = !net || *net != line.netAmount;
    const auto base = baseOf(line);
    const auto share =
        base ? taxOfRate(line.netAmount.with(*base), line.taxRate, tax) : std::nullopt;
    draft.hasOwnTax = line.taxAmount != share;
    return draft;
}

TaxIn taxInOf(const std::vector<Shipment> &shipments)
{
    constexpr int enough = 50; // of thousands, the first tell how they are reckoned
    int seen = 0;
    int included = 0;
    int added = 0;
    for (const Shipment &shipment : shipments) {
        for (const ItemLine &line : shipment.itemLines) {
            if (!line.taxAmount || line.taxAmount->isZero())
                continue;
            included += follows(line, TaxIn::Included) ? 1 : 0;
            added += follows(line, TaxIn::Added) ? 1 : 0;
            if (++seen == enough)
                return included > added ? TaxIn::Included : TaxIn::Added;
        }
    }
    return included > added ? TaxIn::Included : TaxIn::Added;
}

LineSums sumsOf(const std::vector<DraftLine> &lines, Currency currency, const QString &shippingType)
{
    Adder adder;
    qint64 goods = 0;
    qint64 shipping = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 total = 0;
    bool isAnyTooLarge = false;
    for (const DraftLine &draft : lines) {
        const ItemLine &line = draft.line;
        isAnyTooLarge = isAnyTooLarge || draft.isTooLarge;
        if (!shippingType.isEmpty() && line.type == shippingType)
            adder.add(shipping, line.netAmount.minorUnits());
        else if (line.unitGrossPrice)
            adder.addProduct(goods, line.unitGrossPrice->minorUnits(), line.quantity);
        else
            adder.add(goods, line.netAmount.minorUnits());
        adder.add(discount, line.discountAmount);
        adder.add(tax, line.taxAmount);
        adder.add(total, line.netAmount.minorUnits());
    }
    return {{goods, currency}, {shipping, currency}, {discount, currency},          {tax, currency},
            {total, currency}, lines.size(),         adder.fits() && !isAnyTooLarge};
}

} // namespace counterfoil
