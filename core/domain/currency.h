// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace counterfoil {

/// An ISO 4217 currency: its three-letter code and its number of decimals.
/// The exponents come from our table (QLocale knows none). A code that is not in the table is kept
/// verbatim, without an exponent: its amounts can be shown as minor units but never typed.
class Currency
{
public:
    Currency() = default;
    /// Takes any three upper-case ASCII letters; nullopt for everything else.
    static std::optional<Currency> fromCode(QStringView code);

    [[nodiscard]] QString code() const;
    /// Decimals of the major unit (JPY 0, EUR 2, KWD 3); nullopt for a code we do not know.
    [[nodiscard]] std::optional<int> exponent() const;

    friend bool operator==(Currency, Currency) = default;

private:
    std::array<char, 3> m_code{'X', 'X', 'X'};
    signed char m_exponent = -1;
};

} // namespace counterfoil
