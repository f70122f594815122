// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_file.h"

#include <functional>

/// Writes entries straight into a journal, in one transaction: recording a hundred thousand one by
/// one would sync the disk as often. Makes the file where there is none.
inline bool fillJournal(const QString &path, int count,
                        const std::function<counterfoil::OperationEntry(int)> &entry)
{
    using namespace counterfoil;
    if (!JournalFile::open(path, QDateTime::currentDateTimeUtc()))
        return false;
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return false;
    return (*database)
        ->transaction([&]() -> JournalResult<void> {
            for (int i = 0; i < count; ++i) {
                if (auto done = journal::insert(**database, entry(i)); !done)
                    return done;
            }
            return {};
        })
        .has_value();
}
