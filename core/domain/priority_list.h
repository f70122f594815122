// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <vector>

namespace counterfoil {

/// One entry of a priority list: `*` in a field matches any value there. An entry with `*` in both
/// takes every transaction that no other entry of its list matches (seed 000, "priority list").
struct Priority
{
    QString partner;
    QString method;

    [[nodiscard]] bool isCatchAll() const;
    /// By its own fields; for a catch-all that is everything.
    [[nodiscard]] bool matches(const Solution &solution) const;
    friend bool operator==(const Priority &, const Priority &) = default;
};

enum class PriorityProblem { None, EmptyField, Duplicate, SecondCatchAll, NeverMatches };

/// Ordered entries that decide which transactions an operation uses first. Empty: the default
/// order.
struct PriorityList
{
    std::vector<Priority> entries;

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    /// Index of the entry that takes the solution; nullopt when none does (decision P17).
    [[nodiscard]] std::optional<size_t> entryFor(const Solution &solution) const;
    /// One word per entry: what is wrong with it, given the solutions that could be used.
    [[nodiscard]] std::vector<PriorityProblem>
    problems(const std::vector<Solution> &candidates) const;
    friend bool operator==(const PriorityList &, const PriorityList &) = default;
};

} // namespace counterfoil
