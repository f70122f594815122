// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"
#include "core/domain/account.h"
#include "models/search/search_context.h"

namespace counterfoil {

/// What a search over these accounts means by words such as "today"; the first is searched unless
/// more are asked for, and `profile:` can name each.
[[nodiscard]] SearchContext contextOf(const QList<Account> &accounts);
/// The query over these accounts. One alone is what a query searches anyway.
[[nodiscard]] SearchQuery ofAccounts(SearchQuery query, const QList<Account> &accounts);

} // namespace counterfoil
