// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_error.h"
#include "core/journal/operation_entry.h"
#include "core/store/database.h"

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

/// The first line whose hash does not follow from those before it; none when all do. Lines cut off
/// at the end are not seen: that needs a copy kept elsewhere.
[[nodiscard]] JournalResult<std::optional<qint64>> firstBrokenLine(Database &database);

} // namespace counterfoil::journal
