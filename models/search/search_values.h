// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"
#include "models/search/search_context.h"
#include "models/search/search_range.h"

namespace counterfoil {

[[nodiscard]] bool hasLetterOrDigit(const QString &text);

/// A term that holds a text, as filters make it.
[[nodiscard]] SearchTerm searchTerm(SearchTerm::Field field, const QString &text,
                                    bool isWhole = false);

/// The term that the field makes of a value, or what is wrong with it. Fields that choose from
/// words or hold figures are the same with quotes and without.
[[nodiscard]] tl::expected<SearchTerm, ValueFault>
termOf(SearchTerm::Field field, const QString &value, bool isQuoted, const SearchContext &context);
/// What termOf() reads as this term, without quotes.
[[nodiscard]] QString valueText(const SearchTerm &term, const SearchContext &context);

/// All words that the field takes; none where it takes more than words.
[[nodiscard]] QStringList wordsOf(SearchTerm::Field field);
/// That a name stands without a value.
[[nodiscard]] QString emptyValueSentence(SearchTerm::Field field, const SearchContext &context);

} // namespace counterfoil
