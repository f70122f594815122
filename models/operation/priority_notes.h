// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/solution_sums.h"

#include <QStringList>

namespace counterfoil {

/// What there is to say beside one entry of a priority list.
struct PriorityNote
{
    QString note;          ///< what the entry takes: "any partner: 70.00 left"
    QString problem;       ///< what is wrong with it, as a sentence; empty when nothing is
    bool blocking = false; ///< a problem that holds the operation, not only a mark
};

/// One note per entry, for a payment with these solutions, of which `left` can still be used.
[[nodiscard]] std::vector<PriorityNote> priorityNotes(const PriorityList &list,
                                                      const std::vector<Solution> &solutions,
                                                      const std::vector<SolutionLeft> &left,
                                                      Currency currency);

} // namespace counterfoil
