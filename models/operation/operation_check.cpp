// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_check.h"

#include "core/gateways/operations.h"
#include "models/operation/amount_sentences.h"
#include "models/operation/operation_words.h"
#include "models/operation/priority_notes.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct OperationCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OperationForm)
};

bool isByLines(const OperationInputs &inputs, const OperationRules &rules)
{
    return rules.lines && inputs.mode == AmountMode::ByLines;
}

QString unreadAmountSentence(AmountProblem problem, const OperationInputs &inputs, Money available,
                             bool byLines)
{
    if (problem == AmountProblem::Empty && byLines) {
        if (!inputs.isAnyLineChosen)
            return chooseLinesSentence(inputs.kind);
        if (inputs.linesTotal && !inputs.typedByHand)
            return linesWithoutValueSentence(inputs.kind, *inputs.linesTotal);
    }
    return amountSentence(problem, inputs.kind, available, inputs.amountText);
}

void readAmount(OperationCheck &check, const OperationInputs &inputs, Money available, bool byLines)
{
    const OperationKind kind = inputs.kind;
    const auto typed = parseAmount(inputs.amountText, available.currency());
    if (!typed) {
        check.isAmountMissing = typed.error() == AmountProblem::Empty;
        check.errors.amount = unreadAmountSentence(typed.error(), inputs, available, byLines);
    } else if (typed->isZero()) {
        check.errors.amount = zeroAmountSentence(kind);
    } else if (typed->minorUnits() > available.minorUnits()) {
        const bool followsLines = byLines && !inputs.typedByHand && inputs.isAnyLineChosen;
        check.errors.amount = followsLines ? linesAboveAvailableSentence(kind, available)
                                           : moreThanAvailableSentence(kind, available);
    } else {
        check.amount = *typed;
    }
}

void decideAmount(OperationCheck &check, const OperationInputs &inputs, const Payment &payment,
                  const OperationRules &rules)
{
    const Money available = payment.available(inputs.kind);
    const bool isReadable = payment.currency().exponent().has_value();
    if (isReadable && !available.isPositive())
        check.errors.amount = nothingAvailableSentence(inputs.kind);
    else if (!rules.several && mayHaveTakenPlace(payment, inputs.kind))
        check.errors.amount = onlyOnceSentence(inputs.kind);
    else if (rules.partial)
        readAmount(check, inputs, available, isByLines(inputs, rules));
    else if (isReadable)
        check.amount = available;
    else
        check.errors.amount =
            amountSentence(AmountProblem::UnknownCurrency, inputs.kind, available, {});
}

void checkLines(OperationCheck &check, const OperationInputs &inputs)
{
    if (!inputs.linesTotal)
        check.errors.lines =
            OperationCheckWords::tr("The order lines can't be added up. Enter the amount instead.");
    else if (inputs.typedByHand && inputs.linesTotal->isPositive() &&
             check.amount != *inputs.linesTotal)
        check.computed = *inputs.linesTotal;
}

void checkReference(OperationCheck &check, const OperationInputs &inputs, const Payment &payment,
                    const ReferenceRules &rules)
{
    const auto problem = referenceProblem(inputs.reference, rules, payment);
    if (!problem)
        return;
    switch (*problem) {
    case ReferenceProblem::TooLong:
        check.errors.reference =
            OperationCheckWords::tr("The provider accepts at most %1 characters.")
                .arg(rules.longest);
        return;
    case ReferenceProblem::NotPlain:
        check.errors.reference = OperationCheckWords::tr(
            "The provider accepts only the letters A to Z and digits, without spaces.");
        return;
    case ReferenceProblem::Used:
        check.errors.reference =
            OperationCheckWords::tr("Another operation of this payment has this reference. The "
                                    "provider accepts each reference only once.");
        return;
    }
    Q_UNREACHABLE();
}

void checkPriorities(OperationCheck &check, const OperationInputs &inputs, const Payment &payment)
{
    const Money amount = check.amount.value_or(payment.available(inputs.kind).with(0));
    check.preview = previewOperation(inputs.kind, amount, payment, inputs.priorities, inputs.left);
    if (check.preview.wildcardHelps)
        check.errors.priorities = check.preview.uncoveredSentence;
    // What holds is wrong in itself, whatever the payment.
    const auto notes = priorityNotes(inputs.priorities, {}, {}, payment.currency());
    for (size_t row = 0; row < notes.size(); ++row) {
        if (notes[row].blocking)
            check.errors.priorityRows.insert(static_cast<int>(row), notes[row].problem);
    }
}

} // namespace

bool FieldErrors::isEmpty() const
{
    return amount.isEmpty() && reference.isEmpty() && lines.isEmpty() && priorities.isEmpty() &&
           priorityRows.isEmpty() && extras.isEmpty() && other.isEmpty() && !moved && !submitting;
}

OperationCheck validate(const OperationInputs &inputs, const Payment &payment,
                        const OperationRules &rules)
{
    OperationCheck check;
    decideAmount(check, inputs, payment, rules);
    if (isByLines(inputs, rules))
        checkLines(check, inputs);
    checkReference(check, inputs, payment, rules.reference);
    check.extras =
        readExtras(inputs.extras, inputs.kind, check.amount, payment, rules, inputs.today);
    check.errors.extras = check.extras.faults;
    if (rules.priorities)
        checkPriorities(check, inputs, payment);
    check.title =
        check.amount ? operationCommand(inputs.kind, *check.amount) : operationCommand(inputs.kind);
    if (check.amount)
        check.prediction = predictionSentence(inputs.kind, payment, *check.amount);
    return check;
}

} // namespace counterfoil
