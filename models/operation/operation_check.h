// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/capabilities.h"
#include "models/operation/operation_draft.h"
#include "models/operation/operation_preview.h"

#include <tl/expected.hpp>

namespace counterfoil {

/// What is wrong with an operation as it stands, by field; each a whole sentence.
struct FieldErrors
{
    QString amount;
    QString reference;
    QString lines;
    QString priorities;              ///< of the list as a whole
    QMap<int, QString> priorityRows; ///< of one entry
    ExtraTexts extras;
    QStringList other;  ///< of no field of the form
    bool moved = false; ///< the payment changed and the change was not accepted yet
    bool submitting = false;

    [[nodiscard]] bool isEmpty() const;
};

/// What decides on an operation: what a person put in, and what the lists come to.
struct OperationInputs
{
    OperationKind kind = OperationKind::Refund;
    QString amountText;
    bool typedByHand = false; ///< also by lines: the amount no longer follows them
    AmountMode mode = AmountMode::ByAmount;
    bool isAnyLineChosen = false;
    tl::expected<Money, MoneyError> linesTotal; ///< of those that are chosen
    PriorityList priorities;
    /// What the payment's candidates have left: handed in, since a payment can have ten thousand of
    /// them and a check follows each key.
    std::vector<SolutionLeft> left;
    QString reference = {};
    ExtraTexts extras = {};
    QDate today = {}; ///< invalid: not known
};

/// What follows from the inputs.
struct OperationCheck
{
    std::optional<Money> amount;   ///< when it can be done
    std::optional<Money> computed; ///< of the chosen lines, where another amount was typed
    QString title;                 ///< "Refund 30.00 EUR"; without an amount, "Refund"
    QString prediction;            ///< what stays of the payment; empty without an amount
    bool isAmountMissing = false;  ///< that is what errors.amount says
    OperationExtras extras;
    FieldErrors errors;
    OperationPreview preview; ///< empty where the provider takes no list
};

/// What the rules do not allow is ignored, not sent: without `partial` the amount is all that is
/// available, whatever was typed.
[[nodiscard]] OperationCheck validate(const OperationInputs &inputs, const Payment &payment,
                                      const OperationRules &rules);

} // namespace counterfoil
