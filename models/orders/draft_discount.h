// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

namespace counterfoil {

enum class DiscountColumn { Coupon, Net, Tax, Seller, Count };

/// A discount of the whole order while it is typed.
struct DraftDiscount
{
    QString coupon;
    QString net;
    QString tax;
    QString seller; ///< its reference

    friend bool operator==(const DraftDiscount &, const DraftDiscount &) = default;
};

[[nodiscard]] DraftDiscount draftDiscountOf(const Discount &discount);
/// What could not be read is left out.
[[nodiscard]] Discount discountOf(const DraftDiscount &draft, Currency currency);
/// What is wrong with a cell, a sentence; empty when nothing is. No document says which sign an
/// amount has: both are taken.
[[nodiscard]] QString discountFault(const DraftDiscount &draft, DiscountColumn column,
                                    Currency currency);

} // namespace counterfoil
