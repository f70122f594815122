// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/private_folder.h"

#include <QDir>
#include <QFileInfo>

namespace counterfoil {

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (folder.isDir())
        return true;
    if (folder.isRoot() || !makePrivateFolder(folder.absolutePath()))
        return false;
    return QDir().mkdir(folder.absoluteFilePath(), ownerOnly | QFileDevice::ExeOwner) ||
           folder.dir().exists(folder.fileName()); // somebody else made it meanwhile
}

} // namespace counterfoil
