// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/store/database.h"

#include <QDateTime>

namespace counterfoil {

namespace catalogue {

/// The version of the schema that this program writes.
inline constexpr qint64 SchemaVersion = 6;

/// What a connection that writes keeps of the file in memory, in KiB: usually, and while so many
/// payments are kept that they meet every page of the indexes.
inline constexpr int WriterCacheKib = 32 * 1024;
inline constexpr int ImportCacheKib = 128 * 1024;
/// Gives back what is too much at once.
DatabaseResult<void> setCache(Database &file, int kib);

struct OpenedCatalogue
{
    std::unique_ptr<Database> database;
    std::optional<CatalogueRescue> rescue;
    bool isNewer = false;
    bool isMade = false; ///< there was no file
};

/// Opens the file for writing: made when there is none, brought to our version when it is older, in
/// one transaction a step; left alone when it is newer. A damaged one, or one that was marked as
/// such, is set aside and read as far as it goes. The files are their owner's alone afterwards.
DatabaseResult<OpenedCatalogue> openForWriting(const QString &path, const QDateTime &now);
DatabaseResult<OpenedCatalogue> openForReading(const QString &path);
/// Damage inside is met long after opening, while others use the file: the next start mends it.
void markDamaged(const QString &path);

} // namespace catalogue
} // namespace counterfoil
