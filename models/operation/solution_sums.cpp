// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/solution_sums.h"

#include "core/domain/outside_text.h"

#include <algorithm>

namespace counterfoil {

std::vector<SolutionLeft> leftBySolution(const std::vector<AllocationCandidate> &candidates)
{
    std::vector<SolutionLeft> sums;
    for (const AllocationCandidate &candidate : candidates) {
        const auto known =
            std::find_if(sums.begin(), sums.end(), [&candidate](const SolutionLeft &sum) {
                return sum.solution == candidate.solution;
            });
        if (known == sums.end())
            sums.push_back({candidate.solution, candidate.left});
        else
            known->left = sumOrLargest(known->left, candidate.left);
    }
    return sums;
}

std::vector<Solution> solutionsOf(const Payment &payment)
{
    std::vector<Solution> solutions;
    const auto add = [&solutions](const Solution &solution) {
        if (std::find(solutions.begin(), solutions.end(), solution) == solutions.end())
            solutions.push_back(solution);
    };
    for (const SplitItem &item : payment.split)
        add(item.solution);
    for (const PartnerTransaction &transaction : payment.authorisation.partnerTransactions)
        add(transaction.solution);
    return solutions;
}

QString solutionName(const Solution &solution)
{
    return shownText(solution.partner) + u' ' + shownText(solution.method);
}

} // namespace counterfoil
