// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QMap>

namespace counterfoil {

enum class LineColumn { Name, Type, Sku, Quantity, UnitPrice, Discount, TaxRate, Tax, Net, Count };

/// An order line while it is typed. What could be read stands in the line; a cell that could not
/// keeps its text.
struct DraftLine
{
    ItemLine line;
    size_t shipment = 0;     ///< its index
    bool hasOwnTax = false;  ///< typed: does not follow the rate
    bool hasOwnNet = false;  ///< typed: does not follow the other cells
    bool isTooLarge = false; ///< its amount cannot be reckoned
    QMap<LineColumn, QString> unread;
};

/// Whether unit prices have the tax in them (decision P29). The documents' sample adds it; shops
/// that show prices to people have it in.
enum class TaxIn { Added, Included };

/// Makes tax and amount of the line follow the other cells, where they were not typed.
void reckon(DraftLine &line, TaxIn tax);
/// What the cells come to; none where that does not fit, or the unit price is not known.
[[nodiscard]] std::optional<Money> reckonedNet(const DraftLine &line, TaxIn tax);
/// The tax on, or in, an amount; half a minor unit counts up. The rate is per cent, "5.5"; none for
/// one that is no number, or has more than four decimals.
[[nodiscard]] std::optional<Money> taxOfRate(Money amount, const QString &rate, TaxIn tax);

/// A line of a request, by whichever reckoning it follows.
[[nodiscard]] DraftLine draftLineOf(const ItemLine &line, size_t shipment, TaxIn tax);
/// How most of the first lines have their tax.
[[nodiscard]] TaxIn taxInOf(const std::vector<Shipment> &shipments);

/// The sums of all lines.
struct LineSums
{
    Money goods;    ///< unit prices by quantity, of what is no delivery
    Money shipping; ///< whole amounts of the lines that are
    Money discount;
    Money tax;
    Money total;
    size_t count = 0; ///< of lines
    bool fits = true; ///< false: they are too large to add up, and the sums mean nothing
};
[[nodiscard]] LineSums sumsOf(const std::vector<DraftLine> &lines, Currency currency,
                              const QString &shippingType);

} // namespace counterfoil
