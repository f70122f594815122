// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/amount_sentences.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct AmountSentences
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::AmountSentences)
};

QString emptySentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("Type the amount to capture.");
    case OperationKind::Refund:
        return AmountSentences::tr("Type the amount to refund.");
    case OperationKind::Void:
        return AmountSentences::tr("Type the amount to void.");
    }
    Q_UNREACHABLE();
}

QString decimalsSentence(Currency currency)
{
    const int decimals = currency.exponent().value_or(0);
    if (decimals == 0)
        return AmountSentences::tr("%1 has no decimals. Type a whole number.").arg(currency.code());
    return AmountSentences::tr("%1 has only %n decimals. Remove the rest.", nullptr, decimals)
        .arg(currency.code());
}

} // namespace

QString amountSentence(AmountProblem problem, OperationKind kind, Money available)
{
    switch (problem) {
    case AmountProblem::Empty:
        return emptySentence(kind);
    case AmountProblem::NotANumber:
        return AmountSentences::tr("This is not an amount. Type digits only, such as %1.")
            .arg(editableAmount(available));
    case AmountProblem::GroupingMark:
        // 100,000 minor units: the smallest example in which people group.
        return AmountSentences::tr("Leave out the marks between thousands, as in %1.")
            .arg(editableAmount(available.with(100000)));
    case AmountProblem::TooManyDecimals:
        return decimalsSentence(available.currency());
    case AmountProblem::Negative:
        return AmountSentences::tr("An amount cannot be negative. Remove the minus sign.");
    case AmountProblem::TooLarge:
        return moreThanAvailableSentence(kind, available);
    case AmountProblem::UnknownCurrency:
        return AmountSentences::tr(
                   "The decimals of %1 are not known here, so no amount can be typed. Use "
                   "the provider's own back office for this payment.")
            .arg(available.currency().code());
    }
    Q_UNREACHABLE();
}

QString zeroAmountSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("A capture of 0 moves nothing. Type an amount above 0.");
    case OperationKind::Refund:
        return AmountSentences::tr("A refund of 0 moves nothing. Type an amount above 0.");
    case OperationKind::Void:
        return AmountSentences::tr("A void of 0 moves nothing. Type an amount above 0.");
    }
    Q_UNREACHABLE();
}

QString nothingAvailableSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("Nothing is left to capture.");
    case OperationKind::Refund:
        return AmountSentences::tr("Nothing is left to refund.");
    case OperationKind::Void:
        return AmountSentences::tr("Nothing is left to void.");
    }
    Q_UNREACHABLE();
}

QString moreThanAvailableSentence(OperationKind kind, Money available)
{
    if (!available.isPositive())
        return nothingAvailableSentence(kind);
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("Only %1 is left to capture. Type that or less.")
            .arg(formatMoney(available));
    case OperationKind::Refund:
        return AmountSentences::tr("Only %1 is left to refund. Type that or less.")
            .arg(formatMoney(available));
    case OperationKind::Void:
        return AmountSentences::tr("Only %1 is left to void. Type that or less.")
            .arg(formatMoney(available));
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
