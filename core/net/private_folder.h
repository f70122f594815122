// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

namespace counterfoil {

/// For files that only their owner may read: 0600.
inline constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes the folder, and those above that are missing, with mode 0700. A folder that is there stays
/// as it is: it may be anybody's. False where it cannot be made.
bool makePrivateFolder(const QString &path);

} // namespace counterfoil
