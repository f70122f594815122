// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

class QIODevice;

namespace counterfoil {

/// A file in a zip archive, once unpacked.
struct ZipEntry
{
    qint64 size = 0;
    char last = 0; ///< its last byte
};

/// Unpacks every file in the archive, without keeping it. Empty when the archive has no sound
/// directory, or a file in it cannot be unpacked.
[[nodiscard]] QHash<QByteArray, ZipEntry> unpackedEntries(QIODevice &archive);

} // namespace counterfoil
