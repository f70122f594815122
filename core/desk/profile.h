// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

enum class Environment { Test, Live };

/// What the window shows of a provider account. Credentials are not part of it.
struct Profile
{
    QString name;     ///< such as "Demo shop"
    QString provider; ///< such as "Purse"
    Environment environment = Environment::Test;
};

} // namespace counterfoil
