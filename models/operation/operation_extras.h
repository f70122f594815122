// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/gateways/capabilities.h"

#include <QDate>

#include <array>

namespace counterfoil {

/// What some providers take of an operation beside its amount: a text for each, either as it was
/// typed or the sentence that says what is wrong with it.
struct ExtraTexts
{
    QString description;
    QString taxAmount;
    QString taxRate;
    QString processDate;

    [[nodiscard]] bool isEmpty() const { return *this == ExtraTexts(); }
    friend bool operator==(const ExtraTexts &, const ExtraTexts &) = default;
};

using ExtraText = QString ExtraTexts::*;
inline constexpr std::array<ExtraText, 4> allExtraTexts{
    &ExtraTexts::description, &ExtraTexts::taxAmount, &ExtraTexts::taxRate,
    &ExtraTexts::processDate};

/// What follows from the texts. Without a fault the values are what is sent.
struct OperationExtras
{
    QString description;
    std::optional<Money> taxAmount;
    std::optional<Money> usualTax; ///< where none is typed; none where it is not known
    QString taxRate;
    QDate processDate;
    ExtraTexts faults;
};

/// What the rules do not offer is ignored. Without an amount there is no usual tax. A day before
/// `today` is refused, unless that is invalid.
[[nodiscard]] OperationExtras readExtras(const ExtraTexts &typed, OperationKind kind,
                                         const std::optional<Money> &amount, const Payment &payment,
                                         const OperationRules &rules, QDate today);

/// What a description counts as: without spaces around it and line breaks in it.
[[nodiscard]] QString plainDescription(const QString &typed);

} // namespace counterfoil
