// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// Who works at this computer: operations, notes and reviews carry the name.
struct Person
{
    QString name; ///< may be empty: nobody knows
};

} // namespace counterfoil
