// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_context.h"

#include <tl/expected.hpp>

#include <optional>

namespace counterfoil {

/// From inclusive, until exclusive; none: no bound.
struct SearchRange
{
    std::optional<qint64> from;
    std::optional<qint64> until;

    friend bool operator==(const SearchRange &, const SearchRange &) = default;
};

/// What is wrong with a value, and where in it.
struct ValueFault
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString sentence;
};

/// Amounts, in 1/10,000 of a currency's unit: "42.99", ">40", ">=40", "<40", "<=40", "40..50",
/// "40..", "..50". Both ends of a range belong to it.
[[nodiscard]] tl::expected<SearchRange, ValueFault> parseAmountRange(const QString &value,
                                                                     const QLocale &locale);
/// What parseAmountRange() reads as this.
[[nodiscard]] QString amountRangeText(const SearchRange &range, const QLocale &locale);
/// "> 40", "40 to 50".
[[nodiscard]] QString amountRangeLabel(const SearchRange &range, const QLocale &locale);

/// Local days, in ms since 1970 UTC: "2026-11-01", "2026-11", "2026", ranges of them with "..", and
/// the words of dateWords() and "7d", the last seven days.
[[nodiscard]] tl::expected<SearchRange, ValueFault> parseDateRange(const QString &value,
                                                                   const SearchContext &context);
[[nodiscard]] QStringList dateWords();
/// The days as such a word names them; none where it is not a word but a date.
[[nodiscard]] std::optional<SearchRange> relativeDateRange(const QString &word,
                                                           const SearchContext &context);
/// In days, never in words.
[[nodiscard]] QString dateRangeText(const SearchRange &range, const SearchContext &context);
/// "2026-11-01 to 2026-11-05", "from 2026-11-01".
[[nodiscard]] QString dateRangeLabel(const SearchRange &range, const SearchContext &context);

/// How long ago in ms: ">1d", ">2h", ">30min".
[[nodiscard]] tl::expected<qint64, ValueFault> parseAge(const QString &value);
[[nodiscard]] QString ageText(qint64 ms);

} // namespace counterfoil
