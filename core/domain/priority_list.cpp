// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priority_list.h"

#include <algorithm>

namespace counterfoil {

namespace {

bool fieldMatches(const QString &pattern, const QString &value)
{
    return pattern == u"*" || pattern == value;
}

} // namespace

bool Priority::isCatchAll() const
{
    return partner == u"*" && method == u"*";
}

bool Priority::matches(const Solution &solution) const
{
    return fieldMatches(partner, solution.partner) && fieldMatches(method, solution.method);
}

std::optional<size_t> PriorityList::entryFor(const Solution &solution) const
{
    std::optional<size_t> catchAll;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].isCatchAll()) {
            if (!catchAll)
                catchAll = i;
        } else if (entries[i].matches(solution)) {
            return i;
        }
    }
    return catchAll;
}

std::vector<PriorityProblem> PriorityList::problems(const std::vector<Solution> &candidates) const
{
    std::vector<PriorityProblem> problems(entries.size(), PriorityProblem::None);
    for (size_t i = 0; i < entries.size(); ++i) {
        const Priority &entry = entries[i];
        const auto before = entries.begin() + static_cast<std::ptrdiff_t>(i);
        if (entry.partner.isEmpty() || entry.method.isEmpty())
            problems[i] = PriorityProblem::EmptyField;
        else if (std::find(entries.begin(), before, entry) != before)
            problems[i] =
                entry.isCatchAll() ? PriorityProblem::SecondCatchAll : PriorityProblem::Duplicate;
        else if (!entry.isCatchAll() &&
                 std::none_of(candidates.begin(), candidates.end(),
                              [&](const Solution &s) { return entryFor(s) == i; }))
            problems[i] = PriorityProblem::NeverMatches;
    }
    return problems;
}

} // namespace counterfoil
