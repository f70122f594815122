// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_services.h"

#include "models/search/saved_views.h"

namespace counterfoil {

WindowServices::WindowServices(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&accounts(), &AccountStore::changed, this, &WindowServices::followPersonalData);
    followPersonalData();
}

// Searches hold what the payments of their account must not: it goes whoever changed the account.
void WindowServices::followPersonalData()
{
    for (const AccountSettings &settings : accounts().list())
        views().setPersonalData(settings.id, settings.kept.people);
}

} // namespace counterfoil
