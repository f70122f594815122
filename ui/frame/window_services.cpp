// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_services.h"

#include "models/search/saved_views.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

WindowServices::WindowServices(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&accounts(), &AccountStore::changed, this, &WindowServices::followPersonalData);
    followPersonalData();
}

QList<Account> WindowServices::accountsBeside(const Account &account) const
{
    std::vector<Account> all = m_demoAccounts;
    const auto isIt = [&account](const Account &other) { return other.id == account.id; };
    if (std::none_of(all.begin(), all.end(), isIt)) {
        all.clear();
        for (const AccountSettings &settings : accounts().list())
            all.push_back(accountOf(settings));
    }
    QList<Account> beside;
    std::copy_if(all.begin(), all.end(), std::back_inserter(beside), [&](const Account &other) {
        return !isIt(other) && other.environment == account.environment;
    });
    return beside;
}

// Searches hold what the payments of their account must not: it goes whoever changed the account.
void WindowServices::followPersonalData()
{
    for (const AccountSettings &settings : accounts().list())
        views().setPersonalData(settings.id, settings.kept.people);
}

} // namespace counterfoil
