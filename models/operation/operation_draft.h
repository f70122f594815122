// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority_list.h"
#include "models/operation/operation_extras.h"

#include <QList>
#include <QMap>

#include <algorithm>
#include <optional>

namespace counterfoil {

enum class AmountMode { ByAmount, ByLines };

/// What was typed into an operation that was not submitted.
struct OperationDraft
{
    QString amountText;
    bool typedByHand = false;
    AmountMode mode = AmountMode::ByAmount;
    QList<qint64> quantities; ///< chosen, by order line
    QString reference;
    QString reason;
    QString note;
    ExtraTexts extras;
    PriorityList priorities;
    std::optional<bool> spread; ///< of LineQuantitiesModel, where the order leaves the choice

    /// Nothing of it would be missed.
    [[nodiscard]] bool isEmpty() const
    {
        return amountText.isEmpty() && reference.isEmpty() && reason.isEmpty() && note.isEmpty() &&
               extras.isEmpty() && !isAnyLineChosen() && priorities.isEmpty();
    }
    [[nodiscard]] bool isAnyLineChosen() const
    {
        return std::any_of(quantities.begin(), quantities.end(),
                           [](qint64 units) { return units > 0; });
    }

    friend bool operator==(const OperationDraft &, const OperationDraft &) = default;
};

/// Drafts of this run, per payment and kind: closing a dialog loses nothing. In memory only, since
/// a note can name a customer.
class OperationDrafts
{
public:
    void keep(const PaymentId &payment, OperationKind kind, const OperationDraft &draft)
    {
        m_drafts.insert({payment.text(), static_cast<int>(kind)}, draft);
    }
    void drop(const PaymentId &payment, OperationKind kind)
    {
        m_drafts.remove({payment.text(), static_cast<int>(kind)});
    }
    [[nodiscard]] std::optional<OperationDraft> find(const PaymentId &payment,
                                                     OperationKind kind) const
    {
        const auto found = m_drafts.find({payment.text(), static_cast<int>(kind)});
        if (found == m_drafts.end())
            return std::nullopt;
        return *found;
    }

private:
    QMap<std::pair<QString, int>, OperationDraft> m_drafts;
};

} // namespace counterfoil
