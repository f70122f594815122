// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/moved_sums.h"

#include "core/domain/payment.h"

namespace counterfoil {

std::vector<MovedSum> movedSums(const Payment &before, const Payment &after)
{
    std::vector<MovedSum> moved;
    const auto compare = [&](LedgerSum sum, const Money &from, const Money &to) {
        if (from.currency() == to.currency() && from != to)
            moved.push_back({sum, from, to});
    };
    compare(LedgerSum::Authorised, before.amounts.totalAuthorised, after.amounts.totalAuthorised);
    compare(LedgerSum::Captured, before.amounts.totalCaptured, after.amounts.totalCaptured);
    compare(LedgerSum::Refunded, before.amounts.totalRefunded, after.amounts.totalRefunded);
    compare(LedgerSum::Voided, before.amounts.totalVoided, after.amounts.totalVoided);
    return moved;
}

} // namespace counterfoil
