// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/checkout.h"

namespace counterfoil {

Judgement Checkout::judgeAbort(SessionStatus as, const Session &after)
{
    if (after.status.is(as))
        return {Judgement::Kind::Seen, {}};
    const bool isOpen =
        after.status.is(SessionStatus::Created) || after.status.is(SessionStatus::Submitted);
    return {isOpen ? Judgement::Kind::NotSeen : Judgement::Kind::Contradicts, {}};
}

} // namespace counterfoil
