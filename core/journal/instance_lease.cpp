// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/instance_lease.h"

#include "core/files/private_files.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace counterfoil {

InstanceLease::InstanceLease(const QString &folder)
    : m_folder(folder)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(fileOf(m_id))
{
    m_lock.setStaleLockTime(0); // never by age: a process may sleep for days and wake up
    m_lock.tryLock(0);          // a folder that cannot be written stops the journal itself
    keepPrivate(m_lock.fileName());
}

bool InstanceLease::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    if (id.isEmpty() || !QFile::exists(fileOf(id)))
        return false;
    QLockFile lock(fileOf(id));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0); // the destructor removes the dead one's file
}

QString InstanceLease::fileOf(const QString &id) const
{
    return QDir(m_folder).filePath(u"desk-%1.lock"_s.arg(id));
}

} // namespace counterfoil
