// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/solution_sums.h"

#include <QStringList>

namespace counterfoil {

/// What one partner and method will move, of what it has left.
struct PreviewPart
{
    Solution solution;
    Money amount; ///< zero for one that is not needed
    Money left;   ///< before the operation
};

/// A forecast of who pays what, as it is shown: one row per partner and method.
struct OperationPreview
{
    std::vector<PreviewPart> parts; ///< in the order of use, then those that are not needed
    Money uncovered;
    QString uncoveredSentence;  ///< empty when all is covered
    bool wildcardHelps = false; ///< adding */* to the list covers more; holds the operation (P17)
    QStringList notes;
};

/// `left` is what the payment's candidates have left: handed in, since a payment can have ten
/// thousand of them and a preview follows each key.
[[nodiscard]] OperationPreview previewOperation(OperationKind kind, Money amount,
                                                const Payment &payment, const PriorityList &list,
                                                const std::vector<SolutionLeft> &left);

} // namespace counterfoil
