// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/signed_redirect.h"

#include <algorithm>

namespace counterfoil {

bool SignedRedirect::isIn(RedirectDoubt doubt) const
{
    return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
}

bool SignedRedirect::holds() const
{
    return signature == RedirectSignature::Holds && doubts.empty();
}

} // namespace counterfoil
