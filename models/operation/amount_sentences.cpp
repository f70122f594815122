// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/amount_sentences.h"

#include "models/words/currency_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
        return AmountSentences::tr("Enter the amount to capture.");
    case OperationKind::Refund:
        return AmountSentences::tr("Enter the amount to refund.");
    case OperationKind::Void:
        return AmountSentences::tr("Enter the amount to void.");
    }
    Q_UNREACHABLE();
}

QString decimalsSentence(Currency currency)
{
    const int decimals = currency.exponent().value_or(0);
    if (decimals == 0)
        return AmountSentences::tr("%1 has no decimals. Enter a whole number.")
            .arg(currency.code());
    return AmountSentences::tr("%1 has only %n decimals. Remove the rest.", nullptr, decimals)
        .arg(currency.code());
}

/// What was meant, where one comma or full stop can only be a decimal sign that is not the one in
/// force: groups have three digits, so "12,50" is meant and "1,000" could be either.
std::optional<Money> withOtherDecimalSign(const QString &typed, Currency currency)
{
    static const QRegularExpression oneSign(QStringLiteral("^([0-9]*)[,.]([0-9]+)$"));
    const QRegularExpressionMatch match = oneSign.match(typed.trimmed());
    if (!match.hasMatch() || match.capturedLength(2) == 3)
        return std::nullopt;
    const auto meant =
        parseAmount(match.captured(1) + QLocale().decimalPoint() + match.captured(2), currency);
    return meant ? std::optional(*meant) : std::nullopt;
}

QString decimalSignSentence(Money meant)
{
    const QString sign = QLocale().decimalPoint();
    if (sign == QLatin1String("."))
        //: %1 is an amount as it has to be entered
        return AmountSentences::tr("Enter %1, with a decimal point.").arg(editableAmount(meant));
    if (sign == QLatin1String(","))
        return AmountSentences::tr("Enter %1, with a decimal comma.").arg(editableAmount(meant));
    return AmountSentences::tr("Enter %1, with “%2” as the decimal sign.")
        .arg(editableAmount(meant), sign);
}

QString groupingSentence(const QString &typed, Money available)
{
    if (const auto meant = withOtherDecimalSign(typed, available.currency()))
        return decimalSignSentence(*meant);
    // 100,000 minor units: the smallest example in which people group.
    return AmountSentences::tr("Leave out thousands separators, as in %1.")
        .arg(editableAmount(available.with(100000)));
}

} // namespace

QString amountSentence(AmountProblem problem, OperationKind kind, Money available,
                       const QString &typed)
{
    switch (problem) {
    case AmountProblem::Empty:
        return emptySentence(kind);
    case AmountProblem::NotANumber:
        return AmountSentences::tr("This isn't an amount. Enter only digits, such as %1.")
            .arg(editableAmount(available));
    case AmountProblem::GroupingMark:
        return groupingSentence(typed, available);
    case AmountProblem::TooManyDecimals:
        return decimalsSentence(available.currency());
    case AmountProblem::Negative:
        return AmountSentences::tr("An amount can't be negative. Remove the minus sign.");
    case AmountProblem::TooLarge:
        return moreThanAvailableSentence(kind, available);
    case AmountProblem::UnknownCurrency:
        return unknownDecimalsSentence(available.currency());
    }
    Q_UNREACHABLE();
}

QString zeroAmountSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("A capture of 0 moves no money. Enter an amount above 0.");
    case OperationKind::Refund:
        return AmountSentences::tr("A refund of 0 moves no money. Enter an amount above 0.");
    case OperationKind::Void:
        return AmountSentences::tr("A void of 0 moves no money. Enter an amount above 0.");
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

QString onlyOnceSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr(
            "The provider captures a payment only once, and this one already has a capture.");
    case OperationKind::Refund:
        return AmountSentences::tr(
            "The provider refunds a payment only once, and this one already has a refund.");
    case OperationKind::Void:
        return AmountSentences::tr(
            "The provider voids a payment only once, and this one already has a void.");
    }
    Q_UNREACHABLE();
}

QString wholeAmountSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("The provider captures only the full amount.");
    case OperationKind::Refund:
        return AmountSentences::tr("The provider refunds only the full amount.");
    case OperationKind::Void:
        return AmountSentences::tr("The provider voids only the full amount.");
    }
    Q_UNREACHABLE();
}

QString moreThanAvailableSentence(OperationKind kind, Money available)
{
    if (!available.isPositive())
        return nothingAvailableSentence(kind);
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("Only %1 is left to capture. Enter that amount or less.")
            .arg(formatMoney(available));
    case OperationKind::Refund:
        return AmountSentences::tr("Only %1 is left to refund. Enter that amount or less.")
            .arg(formatMoney(available));
    case OperationKind::Void:
        return AmountSentences::tr("Only %1 is left to void. Enter that amount or less.")
            .arg(formatMoney(available));
    }
    Q_UNREACHABLE();
}

QString chooseLinesSentence(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr("Choose at least one line to capture.");
    case OperationKind::Refund:
        return AmountSentences::tr("Choose at least one line to refund.");
    case OperationKind::Void:
        return AmountSentences::tr("Choose at least one line to void.");
    }
    Q_UNREACHABLE();
}

QString linesWithoutValueSentence(OperationKind kind, Money total)
{
    const QString comesTo = formatMoney(total);
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr(
                   "The chosen lines come to %1. Choose more, or enter the amount to capture.")
            .arg(comesTo);
    case OperationKind::Refund:
        return AmountSentences::tr(
                   "The chosen lines come to %1. Choose more, or enter the amount to refund.")
            .arg(comesTo);
    case OperationKind::Void:
        return AmountSentences::tr(
                   "The chosen lines come to %1. Choose more, or enter the amount to void.")
            .arg(comesTo);
    }
    Q_UNREACHABLE();
}

QString linesAboveAvailableSentence(OperationKind kind, Money available)
{
    if (!available.isPositive())
        return nothingAvailableSentence(kind);
    switch (kind) {
    case OperationKind::Capture:
        return AmountSentences::tr(
                   "Only %1 is left to capture. Choose fewer units, or enter the amount.")
            .arg(formatMoney(available));
    case OperationKind::Refund:
        return AmountSentences::tr(
                   "Only %1 is left to refund. Choose fewer units, or enter the amount.")
            .arg(formatMoney(available));
    case OperationKind::Void:
        return AmountSentences::tr(
                   "Only %1 is left to void. Choose fewer units, or enter the amount.")
            .arg(formatMoney(available));
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
