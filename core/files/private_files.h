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

/// Makes an empty file with mode 0600. False where there is one already, or none can be made.
bool makePrivateFile(const QString &path);

/// Takes away what others than the owner may do with one of our files; the owner is given nothing.
/// Does nothing where there is no file.
void keepPrivate(const QString &path);

} // namespace counterfoil
