// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"

#include <QLocale>
#include <QString>

#include <tl/expected.hpp>

#include <compare>
#include <optional>

namespace counterfoil {

enum class MoneyError { MixedCurrencies, Overflow };

/// An amount of money in minor units (cents, or whole yen). May be negative: a difference can be.
/// Arithmetic never rounds, wraps or converts.
class Money
{
public:
    Money() = default;
    Money(qint64 minorUnits, Currency currency)
        : m_minorUnits(minorUnits)
        , m_currency(currency)
    {}

    [[nodiscard]] qint64 minorUnits() const { return m_minorUnits; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minorUnits == 0; }
    [[nodiscard]] bool isPositive() const { return m_minorUnits > 0; }
    /// The same currency with another amount.
    [[nodiscard]] Money with(qint64 minorUnits) const { return {minorUnits, m_currency}; }

    [[nodiscard]] tl::expected<Money, MoneyError> plus(Money other) const;
    [[nodiscard]] tl::expected<Money, MoneyError> minus(Money other) const;
    [[nodiscard]] tl::expected<Money, MoneyError> times(qint64 factor) const;

    friend bool operator==(Money, Money) = default;

private:
    [[nodiscard]] tl::expected<Money, MoneyError> fitting(std::optional<qint64> minorUnits) const;

    qint64 m_minorUnits = 0;
    Currency m_currency;
};

/// For sums of what a server states: one that cannot be made is the largest amount, so that it
/// shows as nonsense, and never as less than it is.
[[nodiscard]] Money sumOrLargest(Money a, Money b);

/// "1,204.00" by the locale's signs; without the currency. An unknown exponent shows minor units.
[[nodiscard]] QString formatAmount(Money money, const QLocale &locale = QLocale());
/// "1,204.00 EUR".
[[nodiscard]] QString formatMoney(Money money, const QLocale &locale = QLocale());
/// "1204.00": what formatAmount() shows, as it would be typed (no grouping marks).
[[nodiscard]] QString editableAmount(Money money, const QLocale &locale = QLocale());

enum class AmountProblem {
    Empty,
    NotANumber,
    GroupingMark, ///< "1,000.00": ambiguous, so refused
    TooManyDecimals,
    Negative,
    TooLarge,
    UnknownCurrency, ///< no exponent known: nothing can be typed
};

/// Reads what a person typed: digits, and at most one decimal sign (the locale's, or a full stop
/// where the locale does not group with it). Spaces around are ignored; nothing is rounded or cut.
/// Zero is read as zero: whether it makes sense is the caller's question.
[[nodiscard]] tl::expected<Money, AmountProblem> parseAmount(QStringView typed, Currency currency,
                                                             const QLocale &locale = QLocale());

} // namespace counterfoil
