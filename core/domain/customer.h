// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timestamp.h"

#include <QString>

#include <limits>
#include <optional>

namespace counterfoil {

struct CustomerAccount
{
    Timestamp createdAt;
    Timestamp updatedAt;
    Timestamp passwordUpdatedAt;
    std::optional<qint64> purchasesLastDay;
    std::optional<qint64> purchasesLastSixMonths;
    std::optional<qint64> purchasesLastYear;
    QString authenticationMethod;
    Timestamp authenticatedAt;
    QString ageIndicator;
    QString changeIndicator;
    QString passwordChangeIndicator;
};

/// The parts that are known, with a space between them; `mostOfEach` bounds what is read.
[[nodiscard]] QString joinedName(const QString &first, const QString &middle, const QString &last,
                                 qsizetype mostOfEach = std::numeric_limits<qsizetype>::max());

/// Personal data: never logged, never in a window title.
struct Customer
{
    QString reference;
    QString type;
    QString email;
    QString gender;
    QString firstName;
    QString middleName;
    QString lastName;
    QString nationalIdentifier;
    QString birthDate; ///< as written
    QString ipAddress;
    QString locale;
    std::optional<CustomerAccount> account;

    /// "Emily Rose Parker"; empty when no part is known. As it was sent, to find and compare by.
    [[nodiscard]] QString rawName() const;
    /// The same, as it may be shown: see shownText().
    [[nodiscard]] QString fullName() const;
};

} // namespace counterfoil
