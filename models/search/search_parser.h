// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"
#include "models/search/search_context.h"

namespace counterfoil {

/// What stands in a search's text at one place: one group.
struct SearchPiece
{
    qsizetype begin = 0;
    qsizetype length = 0;
    SearchQuery::Group group; ///< its sound terms
    /// A space or a closing quote ends it: nobody is typing it any more.
    bool isCompleted = false;

    [[nodiscard]] qsizetype end() const { return begin + length; }
};

/// What is wrong, where, and what to do about it.
struct SearchFault
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString sentence;
    /// It lies where somebody may still be typing, and may be right in a moment.
    bool isUnfinished = false;

    friend bool operator==(const SearchFault &, const SearchFault &) = default;
};

struct ParsedSearch
{
    SearchQuery query; ///< of the sound terms
    QList<SearchPiece> pieces;
    std::optional<SearchFault> fault; ///< the first
};

/// Longer text is not searched at all: it was pasted by mistake.
inline constexpr qsizetype longestSearch = 4096;
inline constexpr int mostSearchTerms = 64;

/// Terms are words, "quoted texts", and `name:value` with a name of searchNames(); a leading hyphen
/// negates one, `or` between two makes one group of them, and all groups must hold. Any text is
/// safe; control characters count as spaces.
[[nodiscard]] ParsedSearch parseSearch(const QString &text, const SearchContext &context);

} // namespace counterfoil
