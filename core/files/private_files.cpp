// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/private_files.h"

#include <QDir>
#include <QFile>
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
           QFileInfo(folder.absoluteFilePath()).isDir(); // somebody else made it meanwhile
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}

void keepPrivate(const QString &path)
{
    constexpr QFileDevice::Permissions ofOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                  QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                  QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo file(path);
    if (file.isFile() && (file.permissions() & ofOthers))
        QFile::setPermissions(path, file.permissions() & ownerOnly);
}

} // namespace counterfoil
