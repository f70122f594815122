// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_range.h"

#include <QLocale>

#include <tl/expected.hpp>

namespace counterfoil {

/// Amounts, in 1/10,000 of a currency's unit: "42.99", ">40", ">=40", "<40", "<=40", "40..50",
/// "40..", "..50". Both ends of a range belong to it.
[[nodiscard]] tl::expected<SearchRange, ValueFault> parseAmountRange(const QString &value,
                                                                     const QLocale &locale);
/// What parseAmountRange() reads as this.
[[nodiscard]] QString amountRangeText(const SearchRange &range, const QLocale &locale);
/// "> 40", "40 to 50".
[[nodiscard]] QString amountRangeLabel(const SearchRange &range, const QLocale &locale);

} // namespace counterfoil
