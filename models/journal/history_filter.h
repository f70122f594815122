// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_file.h"

namespace counterfoil {

/// What a person wants to see of the operations that are over.
struct HistoryFilter
{
    enum class Outcome { Any, Success, Failure, Conflict, Refused, Cancelled };
    enum class Period { Today, Week, Month, All };

    std::optional<OperationKind> kind;
    Outcome outcome = Outcome::Any;
    Period period = Period::Month;
    QString who; ///< empty: everybody
    QString text;

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// A period of n days begins with the day n - 1 days before today, on the clock of `now`.
[[nodiscard]] JournalQuery journalQuery(const HistoryFilter &filter, const QStringList &accounts,
                                        const QDateTime &now);

} // namespace counterfoil
