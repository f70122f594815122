// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace counterfoil {

/// Tells the processes that share a data directory apart, and the living from the dead: each holds
/// a lock file of its own for as long as it lives, and the system gives the lock back when it dies,
/// however it dies. No clock is asked. Used on the journal's worker thread.
class InstanceLease
{
public:
    /// Locks a new file in the folder.
    explicit InstanceLease(const QString &folder);

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Whether the process of that id still runs; a dead one's file is removed.
    [[nodiscard]] bool isAlive(const QString &id) const;

private:
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_folder;
    QString m_id;
    QLockFile m_lock;
};

} // namespace counterfoil
