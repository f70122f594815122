// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

/// How much of a customer's name and e-mail the catalogue keeps.
enum class PersonalData {
    Full,
    Hashed, ///< keyed hashes only: found by the exact name or e-mail, never shown
    None,
};

struct PersonalDataPolicy
{
    PersonalData keep = PersonalData::Full;
    QByteArray key = {}; ///< of the hashes; from the keychain; used with Hashed only
};

} // namespace counterfoil
