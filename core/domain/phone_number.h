// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace counterfoil {

/// A phone number without what depends on where one calls from, so that numbers compare:
/// "+49 (0)30 1234567" and "0049301234567" have the digits 49301234567, "030 1234567" has
/// 301234567.
struct PhoneNumber
{
    QString digits;
    bool isInternational = false; ///< the digits begin with the code of a country

    /// The digits as they may be without the code of the country, which has one to three; empty
    /// where they have none.
    [[nodiscard]] QStringList nationalForms() const;
};

/// None for a text with anything else in it, and for fewer digits than a number has.
[[nodiscard]] std::optional<PhoneNumber> phoneNumberFrom(const QString &text);

} // namespace counterfoil
