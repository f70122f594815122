// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_error.h"
#include "core/journal/operation_entry.h"
#include "core/store/database.h"

#include <QDateTime>

namespace counterfoil::journal {

/// What was saved from a damaged journal, which is kept beside the new one.
struct Rescue
{
    QString kept; ///< path of the damaged file
    int saved = 0;
    bool complete = false; ///< every entry that the file told of could be read
};

struct OpenedJournal
{
    std::unique_ptr<Database> database;
    std::optional<Rescue> rescue;
    bool readOnly = false; ///< a newer version of the program wrote it
    bool isMade = false;   ///< there was no file
};

/// Adds the entry as a row of its own. Within a transaction.
[[nodiscard]] JournalResult<void> insert(Database &database, const OperationEntry &entry);

/// Opens the journal, or makes it where there is none (complete under another name first, so that
/// no half-made file is ever met), with every commit synced to the disk. One of an older version is
/// brought to ours, in one transaction a step; one of a newer version is only read. A damaged file
/// is set aside, never deleted, and what can be read of it becomes the new journal; its open
/// entries are held, so that nothing is sent for them. The files are their owner's alone
/// afterwards; a folder that is there keeps its mode.
[[nodiscard]] JournalResult<OpenedJournal> openJournal(const QString &path, const QDateTime &now);

} // namespace counterfoil::journal
