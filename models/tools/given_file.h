// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil {

/// A file that a person gave to a tool: a byte more than the tool reads, so that what is too large
/// is seen to be, or why it can't be read.
struct GivenFile
{
    QByteArray bytes;
    QString problem; ///< a sentence; may hold text from outside
};

/// Any thread; waits for the disk.
[[nodiscard]] GivenFile readGivenFile(const QString &path, qsizetype largest);

} // namespace counterfoil
