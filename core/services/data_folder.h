// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// Where accounts keep their files on this computer; several processes may share it.
struct DataFolder
{
    QString path;
};

} // namespace counterfoil
