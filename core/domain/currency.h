// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace counterfoil {

/// An ISO 4217 currency: its three-letter code and its number of decimals.
/// The exponents come from our table (QLocale knows none). A code that is not in the table is kept
/// verbatim, without an exponent, until a person says its decimals (said_decimals.h): its amounts
/// can be shown as minor units but never typed.
class Currency
{
public:
    Currency() = default;
    /// Takes any three upper-case ASCII letters; nullopt for everything else.
    static std::optional<Currency> fromCode(QStringView code);

    [[nodiscard]] QString code() const;
    /// Decimals of the major unit (JPY 0, EUR 2, KWD 3); nullopt for a code we do not know.
    [[nodiscard]] std::optional<int> exponent() const;

    /// The same code with decimals that a person said; one of our table as it is.
    [[nodiscard]] Currency withDecimals(int decimals) const;

    /// By the code: one without its decimals is still the same currency.
    friend bool operator==(Currency a, Currency b) { return a.m_code == b.m_code; }

private:
    std::array<char, 3> m_code{'X', 'X', 'X'};
    signed char m_exponent = -1;
};

} // namespace counterfoil
