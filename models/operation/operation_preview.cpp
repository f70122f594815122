// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_preview.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

struct OperationPreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationPreview)
};

PreviewPart *find(std::vector<PreviewPart> &parts, const Solution &solution)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&solution](const PreviewPart &p) {
        return p.solution == solution;
    });
    return found == parts.end() ? nullptr : &*found;
}

/// In the order of use first; the sums of what is left come from all transactions alike.
std::vector<PreviewPart> partsOf(const Allocation &allocation,
                                 const std::vector<SolutionLeft> &left)
{
    std::vector<PreviewPart> parts;
    for (const AllocationPart &part : allocation.parts) {
        if (PreviewPart *known = find(parts, part.solution))
            known->amount = sumOrLargest(known->amount, part.amount);
        else
            parts.push_back({part.solution, part.amount, part.left});
    }
    for (const SolutionLeft &item : left) {
        if (PreviewPart *used = find(parts, item.solution))
            used->left = item.left;
        else
            parts.push_back({item.solution, item.left.with(0), item.left});
    }
    return parts;
}

} // namespace

OperationPreview previewOperation(OperationKind kind, Money amount, const Payment &payment,
                                  const PriorityList &list, const std::vector<SolutionLeft> &left)
{
    const Allocation allocation = allocate(kind, amount, payment, list);
    OperationPreview preview;
    preview.parts = partsOf(allocation, left);
    preview.uncovered = allocation.uncovered;
    if (allocation.uncovered.isPositive()) {
        preview.wildcardHelps =
            !list.isEmpty() && std::any_of(left.begin(), left.end(), [&list](const auto &item) {
                return !list.entryFor(item.solution);
            });
        const QString amountText = formatMoney(allocation.uncovered);
        preview.uncoveredSentence =
            preview.wildcardHelps
                //: %1 is an amount; */* stays as it is
                ? OperationPreviewWords::tr(
                      "No rule in the list covers %1. Add */* as the last rule to catch the rest.")
                      .arg(amountText)
                //: %1 is an amount
                : OperationPreviewWords::tr("%1 exceeds what the partners report as remaining. The "
                                            "provider may refuse it.")
                      .arg(amountText);
    }
    for (const AllocationNote note : allocation.notes) {
        switch (note) {
        case AllocationNote::OrderNotDocumented:
            preview.notes.append(OperationPreviewWords::tr(
                "The provider doesn't document the order for voids. Split order is assumed."));
            break;
        case AllocationNote::DerivedRemaining:
            break; // nothing that a person could act on
        }
    }
    return preview;
}

} // namespace counterfoil
