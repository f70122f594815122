// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <vector>

namespace counterfoil {

struct Payment;

/// The sums of a payment's ledger. The catalogue keeps the numbers.
enum class LedgerSum { Authorised = 0, Captured = 1, Refunded = 2, Voided = 3 };

/// One of them, before and after.
struct MovedSum
{
    LedgerSum sum = LedgerSum::Authorised;
    Money before;
    Money after;

    friend bool operator==(const MovedSum &, const MovedSum &) = default;
};

/// What moved from one version of a payment to another. Empty where they are in two currencies.
[[nodiscard]] std::vector<MovedSum> movedSums(const Payment &before, const Payment &after);

} // namespace counterfoil
