// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority_list.h"

namespace counterfoil {

/// A partner transaction that an operation could use, and how much of it is left.
struct AllocationCandidate
{
    PartnerTransactionId transaction;
    Solution solution;
    Money left;
};

struct AllocationPart
{
    PartnerTransactionId transaction;
    Solution solution;
    Money amount;
    Money left; ///< of that transaction before the operation
};

enum class AllocationNote {
    OrderNotDocumented, ///< a void without a list: split order is our reading (decision P15)
    DerivedRemaining,   ///< some transaction states no remaining amount (decision P18)
};

/// Who pays what: a forecast from the documents; the server's answer is the truth.
struct Allocation
{
    std::vector<AllocationPart> parts; ///< in the order of use, each above zero
    Money uncovered;                   ///< what no usable transaction covers; zero when all is well
    std::vector<AllocationNote> notes;
};

/// The transactions that an operation of that kind could use, in split order and then older first:
/// authorised ones for captures and voids, captured ones for refunds, each with what is left.
/// PENDING and UNCERTAIN parts count as used (decision P20).
[[nodiscard]] std::vector<AllocationCandidate> candidates(OperationKind kind,
                                                          const Payment &payment);

/// As in operations.md. Without a list: captures use gift cards first, refunds credit cards first,
/// voids the split's order. Pure; works on what the payment says, never on the network.
[[nodiscard]] Allocation allocate(OperationKind kind, Money amount, const Payment &payment,
                                  const PriorityList &priorities);

} // namespace counterfoil
