// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_context.h"
#include "models/search/search_range.h"

#include <tl/expected.hpp>

namespace counterfoil {

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
