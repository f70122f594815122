// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/table_writer.h"

namespace counterfoil {

/// The name under which a file grows beside the one it is to become. Removes what is there unless
/// it was made the real one.
class PartFile
{
public:
    explicit PartFile(QString target);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Makes an empty file that nobody else has; before anything is written.
    [[nodiscard]] TableResult<void> create();
    /// Takes the target's place, whatever was there.
    [[nodiscard]] TableResult<void> commit();

private:
    QString m_target;
    QString m_path;
};

/// The error of a call that has just failed, by the system's `errno`.
[[nodiscard]] TableError tableError(const QString &path, int systemError, const QString &detail);

} // namespace counterfoil
