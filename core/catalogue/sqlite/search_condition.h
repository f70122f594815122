// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/search_query.h"
#include "core/privacy/personal_data.h"

#include <QDateTime>
#include <QHash>
#include <QVariant>

namespace counterfoil {

/// What a condition says in the two languages that it can be asked in: of the full-text index, and
/// of a row of the payment table (alias p).
struct SearchCondition
{
    /// For the index: finds all that hold. Empty where the index cannot tell.
    QString match;
    /// For the index: finds all that hold and perhaps more, and streams however many there are. The
    /// same as `match` but for words longer than the prefixes that the index keeps.
    QString wideMatch;
    /// Whether what `match` finds has to be looked at by `sql` too.
    bool isRough = false;
    bool isNegated = false; ///< what `match` finds is what must not be
    QString sql;
    QVariantList values; ///< of sql

    /// A condition on one indexed column alone; the planner may go by its index.
    QString column;
    std::optional<qint64> from;
    std::optional<qint64> until;
};

/// What conditions are compiled against.
struct ConditionContext
{
    QDateTime now;
    PersonalDataPolicy policy;
    QHash<QString, qint64> accounts; ///< their numbers in the file
};

[[nodiscard]] SearchCondition conditionFor(const SearchQuery::Group &group,
                                           const ConditionContext &context);

} // namespace counterfoil
