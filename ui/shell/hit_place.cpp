// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hit_place.h"

namespace counterfoil {

Place placeOf(const SearchHit &hit)
{
    switch (hit.action) {
    case SearchHit::Action::OpenPayment:
    case SearchHit::Action::FetchPayment:
        return Place::payment(hit.id);
    case SearchHit::Action::OpenSession:
    case SearchHit::Action::FetchSession:
        return Place::session(hit.id);
    case SearchHit::Action::OpenLink:
    case SearchHit::Action::FetchLink:
        return Place::link(hit.id);
    case SearchHit::Action::ImportPayments:
    case SearchHit::Action::SearchAgain:
        break;
    }
    return {};
}

} // namespace counterfoil
