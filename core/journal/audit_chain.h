// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_error.h"
#include "core/journal/operation_entry.h"
#include "core/store/database.h"

#include <limits>

namespace counterfoil::journal {

/// One line of the audit trail.
struct AuditEvent
{
    QDateTime at; ///< UTC
    QString who;  ///< the OS user
    IdempotencyKey key;
    QString what;      ///< "recorded", "denied", "moved", "acknowledged"
    QByteArray detail; ///< JSON: from, to, attempts, error kind, request id, …
};

/// Appends the event to table `event`, chained to the one before: its hash covers that one's, so
/// that a line that is edited, removed, moved or cut off inside is found. Within a transaction.
[[nodiscard]] JournalResult<void> append(Database &database, const AuditEvent &event);

/// A line that does not follow from those before it.
struct BrokenLine
{
    qint64 id = 0;
    QDateTime at; ///< what it says of its time; UTC
};

/// Looks for the first line whose hash does not follow from those before it, a page at a time: each
/// is a read of its own, so that nobody waits for the file. Lines cut off at the end are not seen:
/// that needs a copy kept elsewhere.
class ChainCheck
{
public:
    explicit ChainCheck(Database &database)
        : m_database(database)
    {}

    /// Checks the next lines; false when there are no more, or one is broken.
    [[nodiscard]] JournalResult<bool> step(int most = 500);
    [[nodiscard]] const std::optional<BrokenLine> &broken() const { return m_broken; }
    /// How many lines follow from each other.
    [[nodiscard]] qint64 checked() const { return m_checked; }

private:
    Database &m_database;
    QByteArray m_before; ///< the last line's hash
    qint64 m_next = std::numeric_limits<qint64>::min();
    qint64 m_checked = 0;
    std::optional<BrokenLine> m_broken;
};

/// The first broken line; none when all are sound.
[[nodiscard]] JournalResult<std::optional<qint64>> firstBrokenLine(Database &database);

} // namespace counterfoil::journal
