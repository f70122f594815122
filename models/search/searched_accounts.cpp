// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searched_accounts.h"

namespace counterfoil {

SearchContext contextOf(const QList<Account> &accounts)
{
    const Account &own = accounts.first();
    SearchContext context{clockOf(own)(), QLocale(), own.id, {}};
    for (const Account &account : accounts)
        context.accounts.append({account.id, account.name});
    return context;
}

SearchQuery ofAccounts(SearchQuery query, const QList<Account> &accounts)
{
    if (accounts.size() < 2)
        return query;
    SearchQuery::Group those;
    for (const Account &account : accounts)
        those.append({SearchTerm::Field::Account, account.id, true, false, {}, {}});
    query.groups.append(those);
    return query;
}

} // namespace counterfoil
