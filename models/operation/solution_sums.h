// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/allocation.h"

namespace counterfoil {

/// What all transactions of one partner and method have left together.
struct SolutionLeft
{
    Solution solution;
    Money left;
};

/// In the order in which the candidates name them first. A payment can have ten thousand
/// transactions, but only a few ways to pay.
[[nodiscard]] std::vector<SolutionLeft>
leftBySolution(const std::vector<AllocationCandidate> &candidates);

/// Every partner and method that the payment names, used up or not.
[[nodiscard]] std::vector<Solution> solutionsOf(const Payment &payment);

/// "ingenico creditcard". See shownText().
[[nodiscard]] QString solutionName(const Solution &solution);

} // namespace counterfoil
