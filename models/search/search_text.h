// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"
#include "models/search/search_context.h"

namespace counterfoil {

/// What parseSearch() reads as exactly this group.
[[nodiscard]] QString textOf(const SearchQuery::Group &group, const SearchContext &context);
[[nodiscard]] QString textOf(const SearchQuery &query, const SearchContext &context);

/// Short, for a chip: "date: last week", "amount > 40", "status: pending or conflict".
[[nodiscard]] QString labelOf(const SearchQuery::Group &group, const SearchContext &context);

/// The query as files keep it: the same in every language and whatever accounts are called.
[[nodiscard]] QString keptText(const SearchQuery &query, const SearchContext &context);
/// Such a text as it is typed here.
[[nodiscard]] QString typedText(const QString &kept, const SearchContext &context);

/// The query with its words for days replaced by the days that they name today.
[[nodiscard]] SearchQuery withFixedDates(SearchQuery query);

} // namespace counterfoil
